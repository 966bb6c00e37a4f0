import { plainSigns } from '#platform/languages/compose.ts';

/** Cyrillic capitals that look like Latin ones: which keyboard was on cannot be seen on the document. */
const cyrillic = 'АВЕКМНОРСТХУІЅЈ';
const latin = 'ABEKMHOPCTXYISJ';

/** What a document's number is compared by: letters and digits alone, in capitals. `ab-123456` and `AB 123456` are one. */
export function documentNumberKey(number: string): string {
  return plainSigns(number)
    .toUpperCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .replace(/[АВЕКМНОРСТХУІЅЈ]/g, (letter) => latin[cyrillic.indexOf(letter)] ?? letter);
}
