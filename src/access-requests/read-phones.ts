/** Latvian numbers, `+371` and 8 digits, one or several: in one spelling. Undefined if one of them is none. */
export function readPhones(text: string): string | undefined {
  const numbers = text
    .split(/[,;/]/)
    .map((one) => one.replace(/[\s().\u00a0-]/g, ''))
    .filter((one) => one !== '')
    .map((one) => /^(?:\+371|00371)?([2-9]\d{7})$/.exec(one)?.[1]);
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  return numbers.map((digits) => `+371 ${digits}`).join(', ');
}
