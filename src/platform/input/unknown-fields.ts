import { z } from 'zod';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { Refusal } from './refusal.ts';

const mostTold = 20;
const longestTold = 100;

/**
 * Refuses what a call of the API says in a field that its input does not have, such as `rows.0.mail`. Zod passes over it: a misspelt
 * field would be as good as none, and whoever says nothing may get more than whoever does. An input that takes any field has no
 * unknown one. A form has fields of the page besides.
 */
export function requireKnownFields(input: z.ZodType, value: unknown): void {
  const unknown = unknownFields(input, value, '').slice(0, mostTold);
  if (unknown.length === 0) return;
  const problems = unknown.map((name) => {
    const field = name.slice(0, longestTold);
    return { field, text: say(words, (w) => w.unknownField(field)) };
  });
  throw new Refusal({ code: 'input.unknown-field', kind: 'input', problems });
}

function unknownFields(input: z.ZodType, value: unknown, at: string): string[] {
  const schema = within(input);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((one, index) => unknownFields(schema.element as z.ZodType, one, `${at}${index}.`));
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return [];
  const takesAny = schema.def.catchall !== undefined && !(schema.def.catchall instanceof z.ZodNever);
  return Object.entries(value).flatMap(([name, one]) => {
    const field = Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;
    if (field) return unknownFields(field, one, `${at}${name}.`);
    return takesAny ? [] : [`${at}${name}`];
  });
}

/** What an input is of, whether it may be left out, is prepared before or made into something else. */
function within(input: z.ZodType): z.ZodType {
  if (input instanceof z.ZodPipe)
    return within((input.in instanceof z.ZodTransform ? input.out : input.in) as z.ZodType);
  if (
    input instanceof z.ZodOptional ||
    input instanceof z.ZodNullable ||
    input instanceof z.ZodDefault ||
    input instanceof z.ZodPrefault ||
    input instanceof z.ZodReadonly
  )
    return within(input.def.innerType as z.ZodType);
  return input;
}
