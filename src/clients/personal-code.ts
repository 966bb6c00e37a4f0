export interface PersonalCode {
  /** Eleven digits, without the hyphen. */
  readonly code: string;
  /**
   * `none`: the new kind, which begins with 32 to 39; whether it has a check digit is not known for certain. `wrong`:
   * to be confirmed against the document, never refused, because codes with a wrong check digit were issued.
   */
  readonly checkDigit: 'right' | 'wrong' | 'none';
}

/**
 * Reads a Latvian personal code, `161175-19997`, with or without its hyphen. Undefined if it does not have eleven
 * digits. Nothing about the person is derived from a code: neither age nor sex.
 */
export function readPersonalCode(text: string): PersonalCode | undefined {
  const code = text.replace(/[\s\u00ad\u2010-\u2015\u2212-]/gu, '');
  if (!/^\d{11}$/.test(code)) return undefined;
  if (/^3[2-9]/.test(code)) return { code, checkDigit: 'none' };
  return { code, checkDigit: Number(code[10]) === checkDigitOf(code) ? 'right' : 'wrong' };
}

/** As it is shown: `161175-19997`. */
export function formatCode(code: string): string {
  return `${code.slice(0, 6)}-${code.slice(6)}`;
}

/** For lists: enough to distinguish two people of the same name, too little to misuse. */
export function maskCode(code: string): string {
  return `••••••-••${code.slice(8)}`;
}

const weights = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Remainder 10 has no digit, and sources differ on what was issued then, so no digit matches it. */
function checkDigitOf(code: string): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return (1101 - sum) % 11;
}
