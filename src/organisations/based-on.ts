import { z } from 'zod';
import type { Typed } from '#platform/html/typed.ts';
import { message } from '#platform/input/input.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { formDate } from '#platform/languages/dates.ts';
import { inBoth, type Language, say, type Text } from '#platform/languages/languages.ts';
import { centreKindIn, centreKindMeant } from './centre-kind.ts';
import { words } from './words.ts';
import type { CentreColumn, OrganisationColumn } from './write-change.ts';

type Column = OrganisationColumn | CentreColumn;
type Values = { readonly [Name in Column]?: string | undefined };

/** What was seen of an organisation or a centre, as one word that a form or a program hands back with what it changes. */
export function basedOnOf(columns: readonly Column[], is: Values): string {
  return Buffer.from(JSON.stringify(only(columns, is))).toString('base64url');
}

const longest = 20_000;

/** The same as it is handed back: what was seen. Whoever leaves it out does not care what changed meanwhile. */
export const basedOnInput = z
  .string()
  .max(longest)
  .optional()
  .describe('`basedOn` of the reply that was read: a field that is another by now is refused, not overwritten')
  .transform((text, context) => {
    const read = text === undefined ? undefined : readBasedOn(text);
    if (read || text === undefined) return read;
    context.addIssue({ code: 'custom', message: message(say(words, (w) => w.enter.basedOn)) });
    return z.NEVER;
  });

const seenValues = z.record(z.string(), z.string());

function readBasedOn(text: string): Values | undefined {
  try {
    return seenValues.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}

interface Meanwhile {
  readonly seen: Values | undefined;
  /** As it is on the day from which the change is to hold. */
  readonly is: Values;
  readonly said: Values;
  readonly day: Temporal.PlainDate | undefined;
}

/** The refusal that names each field which the form would put back: it is another on that day than the form showed, and than it says. */
export function changedMeanwhile(columns: readonly Column[], { seen, is, said, day }: Meanwhile): Refusal | undefined {
  if (!seen || !day) return undefined;
  const problems = columns
    .filter((column) => said[column] !== undefined && said[column] !== is[column] && isOther(column, seen, is))
    .map((column) => ({ field: fieldOf(column), text: toldOf(column, seen, is, day) }));
  if (problems.length === 0) return undefined;
  return new Refusal({ code: 'office.changed-meanwhile', kind: 'conflict', problems });
}

interface Again {
  /** As it is today. */
  readonly today: Values;
  readonly day: Temporal.PlainDate | undefined;
  /** As it is on the day that was typed, if one was. */
  readonly onDay: Values | undefined;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/**
 * How the form is filled in: with what is so today, or what was typed. A field of which it was told that it is another by now has the new
 * value, unless it was typed in; from then on the form is based on that.
 */
export function filledAgain(columns: readonly Column[], { today, day, onDay, typed, problems }: Again) {
  const sent = typeof typed.basedOn === 'string' ? readBasedOn(typed.basedOn) : undefined;
  const seen = sent ?? today;
  const isTold = (column: Column) => {
    if (!onDay || !day || !isOther(column, seen, onDay)) return false;
    const { lv } = toldOf(column, seen, onDay, day);
    return problems.some(({ field, text }) => field === fieldOf(column) && text.lv === lv);
  };
  const told = columns.filter(isTold);
  const left = told.filter((column) => saidOf(column, typed) === seen[column]);
  return {
    typed: { ...fieldsOf(columns, today), ...typed, ...fieldsOf(left, onDay ?? {}) },
    basedOn: basedOnOf(columns, { ...seen, ...only(told, onDay ?? {}) }),
  };
}

function saidOf(column: Column, typed: Typed): unknown {
  const said = typed[fieldOf(column)];
  return column === 'kind' && typeof said === 'string' ? centreKindMeant(said) : said;
}

function isOther(column: Column, seen: Values, is: Values): boolean {
  return seen[column] !== undefined && seen[column] !== is[column];
}

function toldOf(column: Column, seen: Values, is: Values, day: Temporal.PlainDate): Text {
  const told = (language: Language) => {
    const w = words[language];
    const inWords = (value = '') => (column === 'kind' ? centreKindIn(language, value) : value);
    const [had, has] = [inWords(seen[column]), inWords(is[column])];
    return w.refused.changedMeanwhile({ field: w[column], had, has, from: formDate(day, language) });
  };
  return inBoth(told);
}

function fieldOf(column: Column): string {
  return column === 'data_protection_contact' ? 'dataProtectionContact' : column;
}

function fieldsOf(columns: readonly Column[], values: Values): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [fieldOf(column), values[column] ?? '']));
}

function only(columns: readonly Column[], values: Values): Values {
  return Object.fromEntries(columns.map((column) => [column, values[column]]));
}
