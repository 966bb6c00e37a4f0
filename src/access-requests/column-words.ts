import { fold } from '#platform/languages/languages.ts';
import type { Column } from './draft.ts';

/** What a column of somebody's table may hold: one of Annex 2's six, or half of a name. */
export const meanings = ['name', 'givenName', 'surname', 'email', 'phone', 'position', 'place', 'term'] as const;

export type Meaning = (typeof meanings)[number];

/** Columns that no request asks for, and that are left out without asking what they are. */
export const unasked = ['number', 'personal-code', 'beginning', 'others', 'other-day'] as const;

export type Unasked = (typeof unasked)[number];

/** How offices call the columns, folded, in Latvian and English. The first that fits is meant: `tālruņa numurs` is no number column. */
const called: readonly (readonly [Column | 'givenName' | 'surname' | Unasked, RegExp])[] = [
  ['personal-code', /\bpers(?:onas|\.)? ?kod|\bpersonal (?:code|number)|^p\.? ?k\.?$/],
  // Whose superior somebody is, and how to reach the institution, are not the employee's own.
  [
    'others',
    /^(?:iestad\w*|pasvald\w*|organizac\w*|struktur\w*|nodal\w*|institution\w*|organi[sz]ation\w*)(?:'s)? (?:\w+ )?(?:e-? ?past|e-? ?mail|mail|talr|tel|phone|mob|kod|code|nr|numur|number|reg|adres|address|majas ?lap|web)/,
  ],
  [
    'others',
    /^(?:(?:tiesa|iestades|nodalas) )?(?:vaditaj\w*|direktor\w*|prieksniek\w*|manager\w*|supervisor\w*)(?:'s)? (?:\w+ )?(?:e-? ?past|e-? ?mail|mail|talr|tel|phone|mob|vards|uzvards|name)/,
  ],
  [
    'others',
    /\breg(?:istracijas|\.)? ?(?:nr|num)|\bregistration (?:no|num)|\b(?:iestad\w*|pasvald\w*|institution) kods/,
  ],
  ['email', /\be-? ?past|\be-? ?mail|\bmail|\bel(?:ektroniskais|ektroniska|\.)? ?pas/],
  ['phone', /\btalr|\btelefon|\btel\b|\bmob(?:ilais|\.|\b)|\bphone|\bcell/],
  ['givenName', /^(?:vards(?:\(i\)|, otrais vards)?|vardi|darbinieka vards|first names?|given names?|forenames?)$/],
  ['surname', /^(?:uzvards(?:\(i\))?|darbinieka uzvards|last name|surname|family name)$/],
  // `Amatpersonas vārds` is no position.
  ['name', /\b(?:uz)?vards\b|\bamatperson(?:as?|u)\b(?! (?:amat|e-? ?past|talr))/],
  ['position', /\bamat|\bprofesij|\bposition|\bjob\b|\bpost\b|^title$|\bfunction/],
  [
    'other-day',
    /\bdzims|\bdzimsan|\bbirth|\b(?:pieteik|pieprasij|iesnieg|izsnieg|izdev|sagatav|line?guma)\w* dat|^dat(?:ums|e)$/,
  ],
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

/** What stands for another column's content in tables that have no such column. */
const instead: readonly (readonly [Meaning, RegExp])[] = [
  [
    'position',
    /^(?:darbinieka |lietotaja )?(?:loma|lomas|pienakum|darba pienakum|role\b|roles\b|duties|responsibilit)/,
  ],
];

/** What a heading may also mean, where no column's heading says so itself: `Loma`, `Pienākumi` for a position. */
export function meaningInstead(heading: string): Meaning | undefined {
  const folded = fold(heading);
  return instead.find(([, words]) => folded.length <= 100 && words.test(folded))?.[0];
}

/** What a heading says its column is; undefined if it says nothing known. */
export function meaningOf(heading: string): Column | 'givenName' | 'surname' | Unasked | undefined {
  const folded = fold(heading).replace(/[:*]/g, '').trim();
  if (folded === '' || folded.length > 100 || folded.includes('@')) return undefined;
  return called.find(([, words]) => words.test(folded))?.[0];
}
