import type { Transaction } from '#platform/database/database.ts';
import { type Typed, typedValue } from '#platform/http/http.ts';
import { typedId } from '#platform/input/ids.ts';
import type { Problem, Refusal } from '#platform/input/refusal.ts';
import { formDate } from '#platform/languages/dates.ts';
import { inBoth, type Language, type Text } from '#platform/languages/languages.ts';
import { words } from './change/words.ts';
import { dayIn, typedOf } from './change-input.ts';
import type { EServiceEdition } from './edition.ts';
import { editionsByIds } from './queries.ts';
import { refuse } from './refuse.ts';

type Filled = ReturnType<typeof typedOf>;
type Field = keyof Filled;

interface Sent {
  /** The edition that the form showed. */
  readonly basedOn?: string | undefined;
  readonly lastDay?: Temporal.PlainDate | undefined;
}

/**
 * The form showed another edition than there is by now: what was entered meanwhile would be undone without a word. Each field that is
 * another is named, with what the form had and what it is.
 */
export async function changedMeanwhile(
  tx: Transaction,
  newest: EServiceEdition,
  { basedOn, lastDay }: Sent,
): Promise<Refusal | undefined> {
  if (basedOn === undefined || basedOn === newest.id) return undefined;
  const problems = await movedFields(tx, newest, basedOn);
  // The edition shown ends where the new one begins, so what the form had as its last day is what came with it.
  const [had, has] = [lastDay, lastDayOf(newest)];
  if (had?.toString() !== has?.toString()) {
    const inWords = (day: typeof had) => (language: Language) => (day ? formDate(day, language) : '');
    problems.push({ field: 'lastDay', text: told('lastDay', inWords(had), inWords(has)) });
  }
  const unnamed = refuse('changed-meanwhile', (w) => w.changedMeanwhile, { kind: 'conflict' });
  return problems.length === 0 ? unnamed : unnamed.withProblems(problems);
}

/**
 * How the form is filled in again: once it was told what changed meanwhile, it goes on from the newest edition, and what was not typed in
 * is as that one has it.
 */
export async function filledAgain(
  tx: Transaction,
  newest: EServiceEdition,
  typed: Typed,
  problems: readonly Problem[],
): Promise<{ readonly typed: Typed; readonly basedOn: string }> {
  const basedOn = typedValue(typed, 'basedOn') || newest.id;
  const meanwhile = await changedMeanwhile(tx, newest, { basedOn, lastDay: dayIn(typedValue(typed, 'lastDay')) });
  const isTold = ({ field, text }: Problem) => problems.some((one) => one.field === field && one.text.lv === text.lv);
  if (!meanwhile?.problems.every(isTold)) return { typed, basedOn };
  const before = await editionShown(tx, newest, basedOn);
  if (!before) return { typed, basedOn: newest.id };
  const [had, has] = [typedOf(before), typedOf(newest)];
  const left = differing(had, has).filter((field) => typedValue(typed, field) === had[field]);
  return { typed: { ...typed, ...Object.fromEntries(left.map((field) => [field, has[field]])) }, basedOn: newest.id };
}

/** What is told of each field that the newest edition has otherwise. */
async function movedFields(tx: Transaction, newest: EServiceEdition, basedOn: string): Promise<Problem[]> {
  const shown = await editionShown(tx, newest, basedOn);
  if (!shown) return [];
  const [had, has] = [typedOf(shown), typedOf(newest)];
  return differing(had, has).map((field) => {
    const inWords = (value: string) => (language: Language) => valueIn(language, field, value);
    return { field, text: told(field, inWords(had[field]), inWords(has[field])) };
  });
}

function differing(had: Filled, has: Filled): Field[] {
  return (Object.keys(has) as Field[]).filter((field) => had[field] !== has[field]);
}

/** The edition that a form showed, also one that was withdrawn since. */
async function editionShown(tx: Transaction, { eServiceId }: EServiceEdition, basedOn: string) {
  const { data: id } = typedId().safeParse(basedOn);
  const shown = id && (await editionsByIds(tx, [id])).get(id);
  if (!shown) return undefined;
  return shown.eServiceId === eServiceId ? shown : undefined;
}

/** Texts may be long: so much of them tells which one it is. */
const mostTold = 200;

function told(
  field: Field | 'lastDay',
  had: (language: Language) => string,
  has: (language: Language) => string,
): Text {
  const inWords = (language: Language) => {
    const short = (text: string) => (text.length > mostTold ? `${text.slice(0, mostTold)}…` : text);
    const values = { had: short(had(language)), has: short(has(language)) };
    return words[language].refused.fieldChanged({ field: words[language][field], ...values });
  };
  return inBoth(inWords);
}

function valueIn(language: Language, field: Field, value: string): string {
  const isYesOrNo = field === 'underMandate' || field === 'givesPlannedTime' || field === 'givesResult';
  return isYesOrNo ? words[language][value === 'yes' ? 'yes' : 'no'] : value;
}

function lastDayOf({ validUntil }: EServiceEdition): Temporal.PlainDate | undefined {
  return validUntil?.subtract({ days: 1 });
}
