/** A piece as often as it goes into so many bytes, once at least. */
export function fill(piece: string, size: number): string {
  return piece.repeat(Math.max(1, Math.floor(size / Buffer.byteLength(piece))));
}

/** Pieces of which each is another, until they have so many letters. */
export function numbered(size: number, piece: (number: number) => string): string {
  const pieces: string[] = [];
  for (let number = 0, length = 0; length < size; number += 1) {
    const next = piece(number);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}
