import { z } from '@hono/zod-openapi';
import { formDate } from '#platform/languages/dates.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { datesIn } from '#platform/languages/read-date.ts';
import { words } from '#platform/languages/words.ts';
import { message } from './input.ts';
import { alsoJudged } from './together.ts';

/** The days that a field can mean: a year beyond them was mistyped. */
export interface Span {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Says which days are taken where that depends on today; without it the bounds themselves are named. */
  readonly outside?: Text;
}

/** Whole years, both included. What depends on today or on other days is the act's to say. */
export function years(from: number, to: number, outside?: Text): Span {
  const bounds = { from: new Temporal.PlainDate(from, 1, 1), to: new Temporal.PlainDate(to, 12, 31) };
  return { ...bounds, ...(outside && { outside }) };
}

type Reader<Day> = (text: string, span: Span) => { readonly day: Day } | { readonly wrong: Text };

/** Reads a day as people, passports or machines write it, or says what is wrong with it. */
export function readDay(text: string, span: Span): { readonly day: Temporal.PlainDate } | { readonly wrong: Text } {
  const meant = datesIn(text);
  if (meant === 'unreadable') return { wrong: say(words, (w) => w.notADate) };
  if (meant === 'no such day') return { wrong: say(words, (w) => w.noSuchDay) };
  const [day, other] = meant.filter((one) => isWithin(one, span));
  if (!day) return { wrong: span.outside ?? withDates(span.from, span.to, (w) => w.outsideDays) };
  return other ? { wrong: withDates(day, other, (w) => w.whichCentury) } : { day };
}

/** A date, required. `missing` says what to type; `reader` reads a day that may have more words around it than `readDay` takes. */
export function date(missing: Text, span: Span, reader: Reader<Temporal.PlainDate> = readDay) {
  return describe(
    z
      .string({ error: message(missing) })
      .transform((text, context) =>
        text.trim() === '' ? complain(context, missing) : read(text, span, context, reader),
      ),
    span,
  );
}

/** A date that may be left empty. */
export function optionalDate(span: Span) {
  return describe(
    z
      .string()
      .optional()
      .transform((text, context) => (text?.trim() ? read(text, span, context) : undefined)),
    span,
  );
}

/**
 * A date, or null (in a form: left empty) for none at all. Which of them must be said: `missing` is told to whoever leaves the field
 * out. `reader` reads it as `readDay` does, and may read words as none.
 */
export function dateOrNone(missing: Text, span: Span, reader: Reader<Temporal.PlainDate | null> = readDay) {
  return describe(
    z
      .string({ error: message(missing) })
      .nullable()
      .transform((text, context) => (text?.trim() ? read(text, span, context, reader) : null)),
    span,
  );
}

/**
 * The days of a filter, both included; `safeExtend` adds what else it has. It must not end before it begins: it would find nothing,
 * and say that there is nothing.
 */
export function fromTo(span: Span) {
  const days = z.object({ from: optionalDate(span), to: optionalDate(span) });
  return alsoJudged(words, days, ({ from, to }, complain) => {
    if (from && to && Temporal.PlainDate.compare(from, to) > 0) complain('to', (w) => w.endsBeforeItBegins, ['from']);
  });
}

function read<Day = Temporal.PlainDate>(
  text: string,
  span: Span,
  context: z.RefinementCtx,
  reader: Reader<Day | Temporal.PlainDate> = readDay,
): Day | Temporal.PlainDate {
  const said = reader(text, span);
  return 'day' in said ? said.day : complain(context, said.wrong);
}

function complain(context: z.RefinementCtx, text: Text): never {
  context.addIssue({ code: 'custom', message: message(text) });
  return z.NEVER;
}

/** The API's description says which days are taken. */
function describe<Schema extends z.ZodType>(schema: Schema, { from, to }: Span): Schema {
  return schema.openapi({ description: `A day from ${from.toString()} to ${to.toString()}, such as 2030-03-01` });
}

function isWithin(day: Temporal.PlainDate, { from, to }: Span): boolean {
  return Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0;
}

function withDates(
  one: Temporal.PlainDate,
  other: Temporal.PlainDate,
  pick: (w: (typeof words)['lv']) => (one: string, other: string) => string,
): Text {
  return {
    lv: pick(words.lv)(formDate(one, 'lv'), formDate(other, 'lv')),
    en: pick(words.en)(formDate(one, 'en'), formDate(other, 'en')),
  };
}
