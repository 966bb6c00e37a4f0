/** Why something is left unread, by code. `{…}` is replaced by what it is about. */
export const reasons = {
  'cut-in-quotation': 'text ends inside the quotation',
  'cut-before-text': '{} text missing',
  'cut-in-sentence': 'text ends inside the sentence',
  'cut-before-operations': 'text ends before its first operation',
  'no-operations': 'no amending sentence was found',
  'no-act-number': 'the number of the amending act is not told',
  'no-act-day': 'the day on which the amending act was adopted is not told',
  'no-amended-act': 'the amended act is not told by its number and day',
  'page-line': 'a line that pages put between others stands inside the quotation, and may be law: {}',
  'word-broken': 'a word is broken at the end of a line, and its hyphen may be its own: {}',
  'two-ends': 'the quotation may end at two places',
  'not-closed': 'the quotation is not closed',
  'marks-unclear': 'quotation marks do not pair',
  'unknown-wording': 'the wording is not known: {}',
  'unknown-verb': 'the sentence begins with no known verb of amending',
  'no-place': 'the place is not told',
  'no-number': 'the number of the place is not told',
  'annex-may-carry': 'a place after "un" or a comma may belong to the annex before it, or to the act',
  'raised-unclear': '"{}" is ambiguous once superscripts are flattened',
  'list-unclear': 'the list of numbers has several readings: {}',
  'added-and-changed': '{} is added, and a sentence before changes it as if it were there',
  'numbers-differ': 'the new wording has other numbers than the sentence: {}',
  'no-position': 'where in the place the words are inserted is not told',
  declined: 'the words are replaced in each case and number, which needs a person',
  'text-elsewhere': 'the new wording stands in an annex, not in the sentence',
  'told-twice': 'it is told twice: {}',
  'several-acts': 'the introductory sentence names more than one act',
  'another-act': 'it changes another act',
  'amends-law': 'a law is amended, told by its title and not by number and day: {}',
  'acts-differ': 'title and introductory sentence name different acts',
  'day-unclear': 'the day of coming into force is not read',
  'day-of-unknown': 'a day is told for a point that is not read: {}',
  'pairs-differ': 'the words and their replacements are not equal in number',
  'number-missing': 'the number before this one is missing',
  'corrected-below': 'a correction of it stands below it on the page',
  renumbered: 'places are given other numbers',
  'left-over': 'text between operations belongs to none',
} as const;

/** The code of a reason, for words in other languages. */
export type ReasonCode = keyof typeof reasons;

/** Thrown inside a sentence that cannot be read for certain. */
export class NotRead extends Error {
  readonly code: ReasonCode;
  readonly readings: readonly object[];

  constructor(code: ReasonCode, about = '', readings: readonly object[] = []) {
    super(reasonOf(code, about));
    this.code = code;
    this.readings = readings;
  }
}

/** The reason in plain English, about this. */
export function reasonOf(code: ReasonCode, about = ''): string {
  return reasons[code].replace('{}', about);
}
