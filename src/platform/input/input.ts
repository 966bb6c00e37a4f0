import { z } from 'zod';
import { composed } from '#platform/languages/compose.ts';
import { readDate } from '#platform/languages/dates.ts';
import type { Text } from '#platform/languages/languages.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { type Problem, Refusal } from './refusal.ts';

/** Reads what came through a form or the API. Throws a `Refusal` of kind `input` that names every field in both languages. */
export function readInput<T>(schema: z.ZodType<T>, raw: unknown): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw unreadable(result.error);
}

/** The refusal that tells a person what Zod found. */
export function unreadable(error: z.ZodError): Refusal {
  return new Refusal({ code: 'input.unreadable', kind: 'input', problems: error.issues.map(problemOf) });
}

/** A line of text: control characters are taken out, Unicode is composed. `missing` says what to type. */
export function line(missing: Text, max = 300) {
  return z
    .string({ error: message(missing) })
    .max(mostSent(max), message(tooLong(max)))
    .transform(clean)
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
    .transform((text) => clean(text ?? '') || undefined)
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

/** A date as people or machines write it. */
export function date(missing: Text) {
  return z.string({ error: message(missing) }).transform((text, context) => {
    const day = readDate(text);
    if (day) return day;
    context.addIssue({
      code: 'custom',
      message: message(text.trim() === '' ? missing : say(words, (w) => w.notADate)),
    });
    return z.NEVER;
  });
}

/** A date that may be left empty. */
export function optionalDate() {
  return z
    .string()
    .optional()
    .transform((text, context) => {
      if (!text?.trim()) return undefined;
      const day = readDate(text);
      if (!day) context.addIssue({ code: 'custom', message: message(say(words, (w) => w.notADate)) });
      return day;
    });
}

/** A tick, as forms (`on`, `yes`) and JSON (`true`) write it. */
export function tick() {
  return z
    .union([z.boolean(), z.string()])
    .optional()
    .transform((value) => value === true || value === 'on' || value === 'yes');
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

/**
 * PostgreSQL cannot hold NUL, and no name holds control characters or the marks that turn the reading direction of others.
 * What nobody can see is nothing: a name of one zero-width space would be a client without a name.
 */
function clean(text: string): string {
  const line = composed(text)
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
  return /^[\p{Default_Ignorable_Code_Point}\s]*$/u.test(line) ? '' : line;
}
