/** The bytes of an id, as PostgreSQL sends it and as it is kept while records are compared. */
export const idLength = 16;

const [textLength, dash] = [36, 0x2d];

/** The value of each hexadecimal digit as PostgreSQL writes it; of all other bytes 16. */
const digits = new Uint8Array(256).fill(16);
for (const [value, letter] of Array.from('0123456789abcdef').entries()) digits[letter.charCodeAt(0)] = value;

/** Writes the id whose text lies in these bytes to another place; false if it is not an id as PostgreSQL writes it. */
export function writeId(bytes: Uint8Array, start: number, end: number, to: Uint8Array, at: number): boolean {
  if (end - start !== textLength) return false;
  let from = start;
  for (let place = 0; place < idLength; place += 1) {
    if ((place === 4 || place === 6 || place === 8 || place === 10) && bytes[from++] !== dash) return false;
    const high = digits[bytes[from++] as number] as number;
    const low = digits[bytes[from++] as number] as number;
    if ((high | low) > 15) return false;
    to[at + place] = high * 16 + low;
  }
  return true;
}

/** The text of an id. */
export function idText(bytes: Uint8Array, at: number): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset + at, idLength).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
