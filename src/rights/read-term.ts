import { daysUnderTheLaw } from '#acting/index.ts';
import { readDay } from '#platform/input/date.ts';
import { cleanLine } from '#platform/languages/clean-line.ts';
import { plainSigns } from '#platform/languages/compose.ts';
import { fold, say, type Text } from '#platform/languages/languages.ts';
import { datesIn } from '#platform/languages/read-date.ts';
import { permanentWords, termWord } from './term-words.ts';
import { words } from './words.ts';

/** A term as it was written: its last day, or `permanent`; and its first day, if it says one (Annex 2, note 2). */
export interface WrittenTerm {
  readonly from?: Temporal.PlainDate | undefined;
  readonly until: Temporal.PlainDate | 'permanent';
}

/** No term is longer, with all the words that people write around it. */
const longest = 200;

/**
 * Reads `31.12.2027.`, `derīgs līdz 2027. gada 31. decembrim (ieskaitot)`, `no 01.01.2026. līdz 31.12.2027.`, `pastāvīgi`. Where
 * there is no such term it says what is wrong, of a day in the words in which a field for days would.
 */
export function readTerm(typed: string): WrittenTerm | { readonly wrong: Text } {
  const nothing = { wrong: say(words, (w) => w.enterTerm) };
  const parts = typed.length > longest ? undefined : partsOf(asCompared(typed));
  if (!parts) return nothing;
  const from = parts.from === undefined ? undefined : dayIn(parts.from);
  const until = parts.until === 'permanent' ? parts.until : dayIn(parts.until);
  if (from === 'unreadable' || until === 'unreadable') return nothing;
  if (until !== 'permanent' && 'wrong' in until) return until;
  if (from && 'wrong' in from) return from;
  return { ...(from && { from: from.day }), until: until === 'permanent' ? until : until.day };
}

interface Parts {
  readonly from?: string | undefined;
  readonly until: string;
}

/** Which words are the first day and which the last one; undefined if the last one is not said, or anything twice. */
function partsOf(text: string): Parts | undefined {
  const said = { before: [] as string[], from: [] as string[], until: [] as string[] };
  let [at, isPermanent] = ['before' as keyof typeof said, false];
  for (const word of text.split(' ')) {
    const kind = termWord(word);
    if (kind === 'from' || kind === 'until') {
      if (at === kind && said[at].length === 0) continue;
      if (said[kind].length > 0 || isPermanent) return undefined;
      at = kind;
    } else if (kind === 'permanent') {
      // English “no” is written as the Latvian word that begins a term: no permanent access is no term for ever.
      if (at === 'from' && said.from.length === 0) return undefined;
      isPermanent = true;
    } else if (kind === undefined) {
      said[at].push(word);
    }
  }
  const [before = '', from = '', until = ''] = [said.before, said.from, said.until].map(joined);
  if (before !== '' && from !== '') return undefined;
  const first = before || from;
  if (isPermanent)
    return until === '' && (from !== '' || before === '') ? { from: from || undefined, until: 'permanent' } : undefined;
  if (until !== '') return { from: first || undefined, until };
  const range = isDay(first) ? undefined : ofRange(first);
  return range ?? (from === '' && at !== 'from' && before !== '' ? { until: before } : undefined);
}

/** `01.01.2026. - 31.12.2027.`: two days with one dash between them that belongs to neither. */
function ofRange(text: string): Parts | undefined {
  const sides = [text.split(' - '), text.split('-')].find(({ length }) => length === 2);
  const [from = '', until = ''] = (sides ?? []).map((side) => side.trim());
  return isDay(from) && isDay(until) ? { from, until } : undefined;
}

function isDay(text: string): boolean {
  return typeof datesIn(text) !== 'string';
}

function dayIn(text: string): ReturnType<typeof readDay> | 'unreadable' {
  return datesIn(text) === 'unreadable' ? 'unreadable' : readDay(text, daysUnderTheLaw);
}

/** The words of a part, without what stood between it and another one. */
function joined(part: readonly string[]): string {
  return part
    .join(' ')
    .replace(/^[-,; ]+/, '')
    .replace(/(?<![-,; ])[-,; ]+$/, '');
}

/** Folded, with one sign for permanence, and with words apart from the digits behind them. */
function asCompared(typed: string): string {
  return fold(plainSigns(cleanLine(typed)))
    .replace(permanentWords, '∞')
    .replace(/(?<=\b(?:lidz|no|until|from|to)[:.]?)(?=\d)/g, ' ');
}
