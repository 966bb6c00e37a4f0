import type { Context } from './context.ts';
import type { Cursor } from './cursor.ts';
import { actCase, type Noun, nounOf, ordinalOf } from './nouns.ts';
import { readNumbers } from './number-list.ts';
import { NotRead } from './reasons.ts';
import type { NumberStep, Step, StepKind } from './target.ts';

/** One noun of a place with its numbers: several steps where a list of numbers shares the noun. */
export interface Part {
  steps: Step[];
  cases: string;
  /** A sub-point, whose number may be told without that of its point. */
  isSub: boolean;
  /** A sub-point that is printed with nothing but its own raised figure: `5. punkta 3.¹ apakšpunkts`. */
  isRaisedAlone?: true;
  /** The steps outside it, where the part is `tajā pašā punktā`. */
  outer?: Step[];
}

/** Reads one noun with its numbers, ordinals or name; undefined, and nothing is passed, if none comes. */
export function readPart(cursor: Cursor, context: Context): Part | undefined {
  const start = cursor.at;
  const part = readAnyPart(cursor, context);
  // Only a law has articles.
  if (context.style.isLaw || !part?.steps.some(({ kind }) => kind === 'article')) return part;
  cursor.at = start;
  return undefined;
}

function readAnyPart(cursor: Cursor, context: Context): Part | undefined {
  return (
    readSame(cursor, context) ??
    readTransitional(cursor) ??
    readOrdinals(cursor, context.style.isLaw) ??
    readNumbered(cursor, context) ??
    readFootnote(cursor) ??
    readReference(cursor) ??
    readIssuingBasis(cursor) ??
    readBare(cursor, context)
  );
}

/** Passes `noteikumu`, `saistošo noteikumu` before a place: they name the amended act. */
export function skipActInGenitive(cursor: Cursor, isLaw: boolean): boolean {
  const adjectives = cursor.word() === 'saistošo' || cursor.word() === 'minēto' ? 1 : 0;
  const isNamed = actCase(cursor.word(adjectives), isLaw) === 'g' && cursor.word(adjectives + 1) !== 'izdošanas';
  if (isNamed) cursor.at += adjectives + 1;
  return isNamed;
}

/** `tajā pašā punktā`: a place of the sentence before, if it had one place only. */
function readSame(cursor: Cursor, { same }: Context): Part | undefined {
  const pronoun = /^(tajā|šajā|minētajā|tā|tās|šā|šī)$/;
  if (!pronoun.test(cursor.word())) return undefined;
  const length = /^paš/.test(cursor.word(1)) ? 2 : 1;
  const noun = nounOf(cursor.word(length));
  if (!noun) return undefined;
  const [only, ...others] = same;
  const index = only?.steps.findIndex(({ kind }) => kind === noun.kind) ?? -1;
  const step = only?.steps[index];
  if (!only || !step || others.length > 0) throw new NotRead('no-place');
  cursor.at += length + 1;
  return { steps: [step], cases: noun.cases, isSub: false, outer: only.steps.slice(0, index) };
}

/** `pārejas noteikumus`: the end of a law, whose points have numbers of their own. */
function readTransitional(cursor: Cursor): Part | undefined {
  const cases = { noteikumus: 'a', noteikumu: 'g', noteikumos: 'l' }[cursor.word(1)];
  if (!cases || !cursor.skipWords('pārejas', /^noteikum/)) return undefined;
  return { steps: [{ kind: 'transitional provisions' }], cases, isSub: false };
}

/** `otro teikumu`, `pirmajā un otrajā teikumā`. */
function readOrdinals(cursor: Cursor, isLaw: boolean): Part | undefined {
  const start = cursor.at;
  const numbers: number[] = [];
  for (let one = ordinalOf(cursor.word()); one !== undefined; one = ordinalOf(cursor.word())) {
    numbers.push(one);
    cursor.at += 1;
    if (ordinalOf(cursor.word(1)) === undefined) break;
    if (!cursor.skipSign(',') && !cursor.skipWords('un')) break;
  }
  const noun = nounOf(cursor.word());
  const isOrdinal = noun && /^(sentence|paragraph|row|column|part|table)$/.test(noun.kind);
  if (numbers.length === 0 || !noun || !(isOrdinal || (isLaw && noun.word === 'punkt'))) {
    cursor.at = start;
    return undefined;
  }
  cursor.at += 1;
  const steps = numbers.map(
    (number): Step =>
      number === 0 ? { kind: noun.kind, last: true } : { kind: noun.kind, number: [{ number: String(number) }] },
  );
  return { steps, cases: noun.cases, isSub: false };
}

const named: readonly StepKind[] = ['chapter', 'section', 'division', 'row', 'column', 'table', 'annex'];

function readNumbered(cursor: Cursor, context: Context): Part | undefined {
  const read = readNumbers(cursor, context);
  if (!read) return undefined;
  const { noun, numbers } = read;
  const { kind } = noun;
  if (kind === 'sentence' || kind === 'paragraph' || kind === 'row' || kind === 'column') {
    if (numbers.some((number) => number.length > 1 && kind !== 'row')) throw new NotRead('list-unclear');
  }
  if (kind === 'title' || kind === 'introduction') throw new NotRead('unknown-wording', noun.word);
  // `II 1. punktu`: a chapter and its point. `I punktu` of the Cabinet's: a figure that was read as a letter, or such a number.
  const roman = numbers.flat().find(({ number }) => /^[IVXLC]/.test(number));
  if (kind === 'point' && roman && !context.style.isLaw && (context.style.isCabinets || roman.raised))
    throw new NotRead('raised-unclear', roman.number);
  // The name of a thing that has a number is told for the reader's sake.
  if (named.includes(kind) && cursor.peek()?.type === 'quotation') cursor.at += 1;
  return {
    steps: numbers.map((number: NumberStep[]) => ({ kind, number })),
    cases: noun.cases,
    isSub: noun.word === 'apakšpunkt',
    ...(read.isRaisedAlone && { isRaisedAlone: true as const }),
  };
}

function readFootnote(cursor: Cursor): Part | undefined {
  if (cursor.word() !== 'zemsvītras') return undefined;
  const cases = /^(piezīmi|atsauci|vēri)$/.test(cursor.word(1))
    ? 'a'
    : /^(piezīmē|atsaucē|vērē)$/.test(cursor.word(1))
      ? 'l'
      : '';
  if (!cases) return undefined;
  cursor.at += 2;
  return { steps: [{ kind: 'footnote' }], cases, isSub: false };
}

/** `informatīvo atsauci uz Eiropas Savienības direktīvām`: the note at the end that names the directives. */
function readReference(cursor: Cursor): Part | undefined {
  const cases = { atsauci: 'a', atsaucē: 'l', atsauces: 'g' }[cursor.word(1)];
  if (!cases || !/^informatīv(o|ajā|ā|ās)$/.test(cursor.word())) return undefined;
  cursor.at += 2;
  if (!cursor.skipWords('uz', 'eiropas', 'savienības', /^direktīv(ām|u)$/))
    cursor.skipWords('uz', 'eiropas', 'savienības', 'tiesību', 'aktiem');
  return { steps: [{ kind: 'informative reference' }], cases, isSub: false };
}

/**
 * The reference to the law on which the act stands: `tiesību akta izdošanas pamatojuma norādi`, `norādi par noteikumu
 * izdošanas tiesisko pamatojumu`.
 */
function readIssuingBasis(cursor: Cursor): Part | undefined {
  const start = cursor.at;
  const reference = cursor.word();
  if (cursor.skipWords(/^norād[iē]$/) && cursor.skipSign(',') && cursor.skipWords('uz', 'kāda', 'likuma', 'pamata')) {
    cursor.skipWords('izdoti');
    cursor.skipWords('saistošie');
    const isWhole = cursor.skipWords('noteikumi') && (cursor.skipWords('izdoti') || cursor.word(-2) === 'izdoti');
    if (isWhole && cursor.skipSign(','))
      return { steps: [{ kind: 'issuing basis' }], cases: caseOf(reference), isSub: false };
  }
  cursor.at = start;
  const known = /^(norādi|norādē|par|noteikumu|saistošo|tiesību|akta|izdošanas|tiesisk(o|ā|ajā)|pamat(ojum)?(a|u|ā))$/;
  let length = 0;
  while (known.test(cursor.word(length))) length += 1;
  const words = Array.from({ length }, (_, index) => cursor.word(index));
  if (!words.includes('izdošanas') || !words.some((word) => word.startsWith('pamat'))) return undefined;
  cursor.at += length;
  const noun = words.find((word) => word.startsWith('norād')) ?? words.at(-1) ?? '';
  return { steps: [{ kind: 'issuing basis' }], cases: caseOf(noun), isSub: false };
}

function caseOf(noun: string): string {
  return /[āē]$/.test(noun) ? 'l' : 'a';
}

function readBare(cursor: Cursor, context: Context): Part | undefined {
  const noun = nounOf(cursor.word());
  if (!noun) return undefined;
  const { kind, cases } = noun;
  const told = readTold(cursor, context, noun);
  if (told) return told;
  const name = cursor.peek(1);
  if (name?.type === 'quotation' && named.includes(kind) && kind !== 'annex') {
    cursor.at += 2;
    return { steps: [{ kind, name: name.text }], cases, isSub: false };
  }
  if (kind === 'point' || kind === 'article' || kind === 'chapter' || kind === 'section' || kind === 'row')
    throw new NotRead('no-number');
  // `pielikumos`: which of them is not told.
  if (/(us|os|ās|ēs|ām|ēm)$/.test(cursor.word())) throw new NotRead('no-number');
  cursor.at += 1;
  if (kind !== 'annex') return { steps: [{ kind }], cases, isSub: false };
  const number = readNumberBehind(cursor);
  // `pielikuma tekstā`: nothing but the words of the annex.
  const isText = cases.includes('g') && cursor.word() === 'tekstā' && cursor.skipWords('tekstā');
  return { steps: [{ kind, ...(number && { number }) }], cases: isText ? 'l' : cases, isSub: false };
}

/** `5. pantā: papildināt pantu ar …`: the place of the heading, told again without its number. */
function readTold(cursor: Cursor, { inherited, beside }: Context, { kind, cases, word }: Noun): Part | undefined {
  const [only, ...others] = inherited;
  const step = only?.steps.at(-1);
  const isTold =
    step && (step.kind === kind || (kind === 'part' && step.kind === 'inner part')) && word !== 'apakšpunkt';
  if (!only || !isTold || !/^(article|point|inner part)$/.test(step.kind) || others.length > 0 || beside.length > 0)
    return undefined;
  if (/(us|os|ās|ām|iem)$/.test(cursor.word())) return undefined;
  cursor.at += 1;
  return { steps: [step], cases, isSub: false, outer: only.steps.slice(0, -1) };
}

/** `pielikuma Nr. 4`. */
function readNumberBehind(cursor: Cursor): NumberStep[] | undefined {
  const start = cursor.at;
  if (cursor.skipWords('nr')) {
    cursor.skipSign('.');
    const number = cursor.peek()?.text ?? '';
    cursor.at += 1;
    if (/^\d{1,2}$/.test(number)) return [{ number }];
  }
  cursor.at = start;
  return undefined;
}
