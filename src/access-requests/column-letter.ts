/** The letters by which spreadsheets call a column: A to Z, AA, AB and so on; counted from 0. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}
