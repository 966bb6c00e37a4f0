/** An element of DER with this tag and these parts, shorter than 128 octets together: its length is one octet. A RangeError otherwise. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length > 127) throw new RangeError('longer than is written here');
  return Buffer.concat([Buffer.from([tag, content.length]), content]);
}

/** A whole number that is not negative. */
export function integer(number: bigint): Buffer {
  const hex = number.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return element(0x02, ...((bytes[0] ?? 0) < 0x80 ? [] : [Buffer.from([0])]), bytes);
}
