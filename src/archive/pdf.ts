/**
 * Whether the bytes are one complete PDF. The cross-reference must be at the offset named at the end, and nothing may
 * follow the end: a file that is also a ZIP or a web page would be read differently by another program.
 */
export function isWholePdf(file: Buffer): boolean {
  const end = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(file.toString('latin1', Math.max(0, file.length - 2048)));
  if (!end) return false;
  const reference = file.toString('latin1', Number(end[1]), Number(end[1]) + 40);
  if (!/^\s*(xref\s|\d+\s+\d+\s+obj)/.test(reference)) return false;
  return !isAlsoZip(file) && !doesSomething(file);
}

/** Protected by a password or by usage rights: in ten years it could be unreadable. */
export function isLockedPdf(file: Buffer): boolean {
  return /\/Encrypt\s*(<<|\d+\s+\d+\s+R)/.test(file.toString('latin1'));
}

const zipEnd = Buffer.from([0x50, 0x4b, 5, 6]);

/** A ZIP's directory ends with a comment that may contain anything, even the end of a PDF; its length is stated. */
function isAlsoZip(file: Buffer): boolean {
  for (let at = file.indexOf(zipEnd, Math.max(0, file.length - 65_557)); at !== -1; at = file.indexOf(zipEnd, at + 1)) {
    if (at + 22 <= file.length && at + 22 + file.readUInt16LE(at + 20) === file.length) return true;
  }
  return false;
}

/** A scan only shows pages. It runs no program, starts nothing and contains no other files. */
function doesSomething(file: Buffer): boolean {
  return /\/(JavaScript|Launch|EmbeddedFile|RichMedia)\b/.test(file.toString('latin1'));
}
