/**
 * A personal code that passes the check of a code and is nobody's: old codes begin with a day of birth, and no month has a day 00. Throws
 * where the number has no check digit (remainder 10): take another.
 */
export function nobodysCode(number: number): string {
  const digits = `000123${padded(number, 4)}`;
  const check = (1101 - weigh(digits, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11;
  return `${digits.slice(0, 6)}-${digits.slice(6)}${digit(check, number)}`;
}

/** A registration number that passes its check and is no organisation's: real ones begin with 4, 5 or 9. Throws as above. */
export function nobodysRegistrationNumber(number: number): string {
  const digits = padded(number, 10);
  const check = (3 + 11 * 100 - weigh(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6])) % 11;
  return `${digits}${digit(check, number)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

function digit(check: number, number: number): number {
  if (check > 9) throw new Error(`no check digit fits ${number}`);
  return check;
}
