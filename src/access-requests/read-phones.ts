import { composed, plainSigns } from '#platform/languages/compose.ts';

/**
 * Latvian numbers, `+371` and 8 digits, one or several: in one spelling. Reads them as spreadsheets leave them, too: without
 * the plus, as `3.7120000001E+10`, several in one cell. Undefined if one of them is none.
 */
export function readPhones(text: string): string | undefined {
  const numbers = withoutPowers(composed(plainSigns(text)))
    .split(/[,;/|&\n]| un | and |\bvai\b/i)
    .map((one) => (isLikeDate(one) ? 'date' : one))
    .map((one) => one.replace(/^[\s'"]*(?:(?:t[aā]lrunis|t[aā]lr|telefons|tel|mob(?:ilais)?|t|m)[.:\s]*)?/i, ''))
    .map((one) => one.replace(/[().'"\u00a0-]|\p{Pd}/gu, ' ').trim())
    .filter((one) => one !== '')
    .flatMap(numbersIn);
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  return [...new Set(numbers)].map((digits) => `+371 ${digits}`).join(', ');
}

/** A day of a term is no number, though it has eight digits. */
function isLikeDate(text: string): boolean {
  const [, first = '', , month = '', last = ''] = /^\s*(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\.?\s*$/.exec(text) ?? [];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  return year.length === 4 && /^(?:19|20|21)/.test(year) && Number(month) <= 12 && Number(day) <= 31;
}

/**
 * Digits in groups, and several numbers beside one another: each is done as soon as its digits are whole. No Latvian number begins with
 * 37, so that 371 is always the country's code, and eight digits follow.
 */
function numbersIn(text: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  let digits = '';
  for (const group of text.split(/\s+/)) {
    digits += group;
    const whole = /^(?:(?:\+|00)?371([2-9]\d{7})|(?!37)([2-9]\d{7}))$/.exec(digits);
    if (!whole) continue;
    found.push(whole[1] ?? whole[2]);
    digits = '';
  }
  return digits === '' ? found : [...found, undefined];
}

/** A long number in a narrow cell. Of one that was rounded the last digits are lost: it is left as it is, and is no number. */
function withoutPowers(text: string): string {
  return text.replace(
    /\b([1-9])[.,](\d{1,10})E\+?0?(\d{1,2})\b/gi,
    (typed, first: string, rest: string, power: string) => {
      const zeros = Number(power) - rest.length;
      return zeros === 0 ? `${first}${rest}` : typed;
    },
  );
}
