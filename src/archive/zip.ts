const zipEnd = Buffer.from([0x50, 0x4b, 5, 6]);

/**
 * Whether another program would read the bytes as a ZIP. Its directory ends with a comment that may contain anything, even the
 * end of a scan; its length is stated.
 */
export function isZip(file: Buffer): boolean {
  for (let at = file.indexOf(zipEnd, Math.max(0, file.length - 65_557)); at !== -1; at = file.indexOf(zipEnd, at + 1)) {
    if (at + 22 <= file.length && at + 22 + file.readUInt16LE(at + 20) === file.length) return true;
  }
  return false;
}
