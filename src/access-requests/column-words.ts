import { fold } from '#platform/languages/languages.ts';
import type { Column } from './draft.ts';

/** What a column of somebody's table may hold: one of Annex 2's six, or half of a name. */
export const meanings = ['name', 'givenName', 'surname', 'email', 'phone', 'position', 'place', 'term'] as const;

export type Meaning = (typeof meanings)[number];

/** Columns that no request asks for, and that are left out without asking what they are. */
export type Unasked = 'number' | 'personal-code' | 'beginning';

/** How offices call the columns, folded, in Latvian and English. The first that fits is meant: `tālruņa numurs` is no number column. */
const called: readonly (readonly [Column | 'givenName' | 'surname' | Unasked, RegExp])[] = [
  ['personal-code', /\bpers(?:onas|\.)? ?kod|\bpersonal (?:code|number)|^p\.? ?k\.?$/],
  ['email', /\be-? ?past|\be-? ?mail|\bmail|\bel(?:ektroniskais|ektroniska|\.)? ?pas/],
  ['phone', /\btalr|\btelefon|\btel\b|\bmob(?:ilais|\.|\b)|\bphone|\bcell/],
  ['givenName', /^(?:vards(?:\(i\)|, otrais vards)?|vardi|darbinieka vards|first names?|given names?|forenames?)$/],
  ['surname', /^(?:uzvards(?:\(i\))?|darbinieka uzvards|last name|surname|family name)$/],
  ['position', /\bamat|\bprofesij|\bposition|\bjob\b|\bpost\b|^title$|\bfunction/],
  ['beginning', /\bsakum|\b(?:termins|speka|derig\w*|tiesibas) no$|\b(?:valid|term|right) from$|\bstart\b/],
  ['term', /\btermin|^lidz\b|\blidz$|\bderig|\bbeigu dat|\bbeigas|\bterm\b|\buntil|\bvalid|\bexpir|\bend(?:s| date)/],
  [
    'place',
    /\bviet[au]|\bcentr|\bvpvkac|\bkac\b|\biestad|\bstrukturvien|\bpasvald|\borganizac|\bfilial|\bplace|\bcent(?:re|er)|\binstitution|\bworkplace|\boffice|\bagency|\borgani[sz]ation|\bdepartment/,
  ],
  [
    'name',
    /\bvard|\buzvard|\bdarbinie|\blietotaj|\bpersona\b|\badministrator|\bkontaktperson|\bname|\bemployee|\bperson\b|\buser\b/,
  ],
  ['number', /^(?:nr|n|no|num|numurs|number|#|№|id|rinda|row)\b|^[#№]|\bp\. ?k\b|\bpk\b|\bnpk\b|\bkartas/],
];

/** What a heading says its column is; undefined if it says nothing known. */
export function meaningOf(heading: string): Column | 'givenName' | 'surname' | Unasked | undefined {
  const folded = fold(heading).replace(/[:*]/g, '').trim();
  if (folded === '' || folded.length > 100 || folded.includes('@')) return undefined;
  return called.find(([, words]) => words.test(folded))?.[0];
}
