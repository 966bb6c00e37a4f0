import type { StepKind } from './target.ts';

/** Cases: nominative, genitive, dative, accusative, locative. One form may stand for several. */
export type Case = 'n' | 'g' | 'd' | 'a' | 'l';

/** A noun of a place in some of its cases. */
export interface Noun {
  kind: StepKind;
  cases: string;
  /** Its own number says which level of a number path it ends: a point, or a sub-point. */
  word: string;
}

const endings: Readonly<Record<'s' | 'a' | 'e', Readonly<Record<string, string>>>> = {
  s: { s: 'n', a: 'g', am: 'd', u: 'ag', ā: 'l', i: 'n', iem: 'd', us: 'a', os: 'l' },
  a: { a: 'n', as: 'gna', ai: 'd', u: 'ag', ā: 'l', ām: 'd', ās: 'l' },
  e: { e: 'n', es: 'gna', ei: 'd', i: 'a', ē: 'l', ēm: 'd', ēs: 'l' },
};

const stems: readonly [stem: string, declension: keyof typeof endings, kind: StepKind][] = [
  ['pant', 's', 'article'],
  ['punkt', 's', 'point'],
  ['apakšpunkt', 's', 'point'],
  ['pielikum', 's', 'annex'],
  ['nodaļ', 'a', 'chapter'],
  ['sadaļ', 'a', 'section'],
  ['iedaļ', 'a', 'division'],
  ['daļ', 'a', 'part'],
  ['tabul', 'a', 'table'],
  ['rind', 'a', 'row'],
  ['ail', 'e', 'column'],
  ['slej', 'a', 'column'],
  ['teikum', 's', 'sentence'],
  ['rindkop', 'a', 'paragraph'],
  ['ievaddaļ', 'a', 'introduction'],
  ['ievadteikum', 's', 'introduction'],
  ['nosaukum', 's', 'title'],
  ['virsrakst', 's', 'title'],
  ['piezīm', 'e', 'note'],
];

const nouns = new Map<string, Noun>(
  stems.flatMap(([stem, declension, kind]) =>
    Object.entries(endings[declension]).map(([ending, cases]) => [
      `${stem}${ending}`,
      { kind, cases, word: stem } as const,
    ]),
  ),
);

/** The noun, if the word is one of a place in one of its forms. */
export function nounOf(word: string): Noun | undefined {
  return nouns.get(word.toLowerCase());
}

const ordinalStems = [
  'pirm',
  'otr',
  'treš',
  'ceturt',
  'piekt',
  'sest',
  'septīt',
  'astot',
  'devīt',
  'desmit',
  'vienpadsmit',
  'divpadsmit',
  'trīspadsmit',
  'četrpadsmit',
  'piecpadsmit',
];
const ordinal = new RegExp(`^(${ordinalStems.join('|')}|pēdēj)(?:ais|ā|o|ajā|ie|ās|os|ajos|ajās|ajam|ajai)$`);

/** The number that an ordinal in words tells: 2 for `otro`; 0 for the last. */
export function ordinalOf(word: string): number | undefined {
  const stem = ordinal.exec(word.toLowerCase())?.[1];
  return stem === undefined ? undefined : ordinalStems.indexOf(stem) + 1;
}

const act =
  /^((?:no|ie)teikum(u|us|os)|nolikum(a|u|ā)|lēmum(a|u|ā)|instrukcij(as|u|ā)|rīkojum(a|u|ā)|kārtīb(as|u|ā)|cenrā(ža|di|dī))$/;

const law = /^(?!pielikum)\p{L}*(?:likum|kodeks)([uaā])$/u;
const lawCases: Readonly<Record<string, Case>> = { u: 'a', a: 'g', ā: 'l' };

/**
 * Whether the word names the amended act as a whole, and in which case.
 * @param isLaw the amended act is a law, and a law is never meant where it is another
 */
export function actCase(word: string, isLaw: boolean): Case | undefined {
  const form = word.toLowerCase();
  if (isLaw) return lawCases[law.exec(form)?.[1] ?? ''];
  if (!act.test(form)) return undefined;
  if (/(os|ā|dī)$/.test(form)) return 'l';
  return /^(noteikumu|ieteikumu|nolikuma|lēmuma|instrukcijas|rīkojuma|kārtības|cenrāža)$/.test(form) ? 'g' : 'a';
}

const words =
  /^(vārd|skait[lļ]|cipar|saīsinājum|apzīmējum|zīm|simbol|tekst|burt|datum|gadskait[lļ]|termin|vārdkop|summ|frāz|pieturzīm|komat)(s|is|us|u|i|iem|jus|ju|jiem|li|lis|ļus|ļu|ļiem|e|es|em|ēm|ē|a|as|ai|am|ām)?$/;

/** Whether the word says what is quoted: words, a number, an abbreviation. */
export function isQuotedKind(word: string): boolean {
  return words.test(word.toLowerCase());
}
