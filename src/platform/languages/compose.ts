/** Unicode's stream-safe form (UAX 15, 13) allows as many marks on one letter; no language needs more. */
const tooManyMarks = /(\p{Mark}{30})\p{Mark}+/gu;

/**
 * The text with each letter and its marks as one sign where there is one (NFC), as it is kept. Marks beyond the thirtieth on a
 * letter are left out: to put them in order costs the square of their number, in seconds for what fits into one field.
 */
export function composed(text: string): string {
  return text.replace(tooManyMarks, '$1').normalize('NFC');
}

/** The text with each letter apart from its marks (NFD), as it is searched for; likewise. */
export function decomposed(text: string): string {
  return text.replace(tooManyMarks, '$1').normalize('NFD');
}

/** The same with wide, small, raised and joined signs as plain ones (NFKD), as numbers and codes are compared: `１` is 1. */
export function plainSigns(text: string): string {
  return text.replace(tooManyMarks, '$1').normalize('NFKD');
}
