import { z } from 'zod';
import { cleanLine } from '#platform/languages/clean-line.ts';
import { cleanText } from '#platform/languages/clean-text.ts';
import type { Text } from '#platform/languages/languages.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { fieldsOf } from './fields-of.ts';
import { type Problem, Refusal } from './refusal.ts';

/** What was typed or sent: the fields that are right by themselves, and the whole of them or what is wrong with it. */
export type Taken<T> = { readonly fields: Readonly<Record<string, unknown>> } & (
  | { readonly input: T; readonly unreadable?: undefined }
  | { readonly unreadable: Refusal }
);

/**
 * Reads what came through a form or the API, cleaned, for what is done under a point of law. Throws a
 * `Refusal` of kind `input` that names every field in both languages.
 */
export function readInput<T>(schema: z.ZodType<T>, raw: unknown, point?: string): T {
  const result = schema.safeParse(asSeen(raw));
  if (result.success) return result.data;
  throw unreadable(result.error, point);
}

/** The same for whom further rules are asked: it returns the refusal, and what those rules can be asked of. */
export function takeInput<T>(schema: z.ZodType<T>, raw: unknown, point?: string): Taken<T> {
  const seen = asSeen(raw);
  const fields = readableOf(schema, seen);
  const result = schema.safeParse(seen);
  return result.success ? { fields, input: result.data } : { fields, unreadable: unreadable(result.error, point) };
}

/** The fields that are right by themselves. */
function readableOf(schema: z.ZodType, seen: unknown): Record<string, unknown> {
  const sent = typeof seen === 'object' && seen !== null ? (seen as Readonly<Record<string, unknown>>) : {};
  const read = Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    const { success, data } = field.safeParse(sent[name]);
    return success ? [[name, data] as const] : [];
  });
  return Object.fromEntries(read);
}

/** No form or call has more levels. */
const deepest = 8;

/** The texts in what was sent, each cleaned. */
export function asSeen(raw: unknown, level = 0): unknown {
  if (typeof raw === 'string') return cleanText(raw);
  if (raw === null || typeof raw !== 'object' || ArrayBuffer.isView(raw) || level > deepest) return raw;
  if (Array.isArray(raw)) return raw.map((item) => asSeen(item, level + 1));
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, asSeen(value, level + 1)]));
}

/** The refusal that tells a person what Zod found. */
export function unreadable(error: z.ZodError, point?: string): Refusal {
  const problems = error.issues.map(problemOf).filter(isTheFirst);
  return new Refusal({ code: 'input.unreadable', kind: 'input', ...(point && { point }), problems });
}

/** An empty line breaks each rule of its field, and rules may have one sentence. */
function isTheFirst({ field, text }: Problem, at: number, all: readonly Problem[]): boolean {
  return all.findIndex((other) => other.field === field && other.text.lv === text.lv) === at;
}

/** A line of text, cleaned. `missing` says what to type. */
export function line(missing: Text, max = 300) {
  return z
    .string({ error: message(missing) })
    .max(mostSent(max), message(tooLong(max)))
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(1, message(missing))
        .max(max, message(tooLong(max))),
    );
}

/** A line that may be left empty: undefined then. */
export function optionalLine(max = 300) {
  return z
    .string()
    .max(mostSent(max), message(tooLong(max)))
    .optional()
    .transform((text) => cleanLine(text ?? '') || undefined)
    .pipe(
      z
        .string()
        .max(max, message(tooLong(max)))
        .optional(),
    );
}

/** One of a list of values. */
export function choice<const V extends readonly [string, ...string[]]>(values: V, missing: Text) {
  return z.enum(values, { error: message(missing) });
}

/** A whole number as people write one, in digits; anything else, such as `1e1`, is NaN, which `z.int` refuses. */
export function typedNumber(typed: string | number): number {
  return typeof typed === 'number' ? typed : /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
}

/** A tick, as forms (`on`, `yes`) and JSON (`true`) write it. */
export function tick() {
  return z
    .union([z.boolean(), z.string()])
    .optional()
    .transform((value) => value === true || value === 'on' || value === 'yes');
}

/**
 * What was ticked of several, at least one: a form with one box ticked sends one text, with several a list. `missing` says what to tick,
 * `one` reads each.
 */
export function ticked<One extends z.ZodType<string, string>>(missing: Text, one: One) {
  const error = message(missing);
  return z
    .union([z.string(), z.array(z.string())], { error })
    .transform((sent) => (typeof sent === 'string' ? [sent] : sent))
    .pipe(z.array(one).min(1, error));
}

/** A tick that is required. */
export function requiredTick(missing: Text) {
  return tick().refine((ticked) => ticked, { error: message(missing) });
}

/** Zod's messages are strings; ours are in two languages and travel inside. */
export function message(text: Text): string {
  return JSON.stringify(text);
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const field = issue.path[0];
  return { ...(field === undefined ? {} : { field: String(field) }), text: textOf(issue.message) };
}

function textOf(raw: string): Text {
  try {
    const text: unknown = JSON.parse(raw);
    if (text !== null && typeof text === 'object' && 'lv' in text && 'en' in text) return text as Text;
  } catch {
    // a message of Zod's own: the value had a shape no form sends
  }
  return say(words, (w) => w.unreadableValue);
}

/** Letters as sent, before a line is cleaned: letters may come apart from their marks, and with spaces around. */
function mostSent(max: number): number {
  return 4 * max + 100;
}

function tooLong(max: number): Text {
  return say(words, (w) => w.tooLong(max));
}
