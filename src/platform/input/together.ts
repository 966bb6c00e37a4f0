import { z } from 'zod';
import { say, type Text, type Words } from '#platform/languages/languages.ts';
import { message } from './input.ts';

/** The fields of an input as far as they can be read: one that cannot be is absent. */
export type Readable<Fields extends z.ZodObject> = Partial<z.output<Fields>>;

export type FieldOf<Fields extends z.ZodObject> = keyof z.output<Fields> & string;

/**
 * Says what is not right at a field, or at none where the form has none for it. It is not told if the field itself cannot be read,
 * or one of the others on which the judgement rests: then their own problem is.
 */
export type Complain<W, Field extends string = string> = (
  field: Field | undefined,
  text: ((words: W) => string) | Text,
  restsOn?: readonly Field[],
) => void;

/**
 * An input whose fields are also judged together. `read` gets the fields that can be read, complains of what does not fit, in words
 * of its room, and makes of them what the act needs: undefined only where a field is absent or complained of. All problems of a
 * form come at once; Zod alone asks a transform or a refinement of an object only once each of its fields is right.
 */
export function together<W, Fields extends z.ZodObject, Read>(
  words: Words<W>,
  fields: Fields,
  read: (typed: Readable<Fields>, complain: Complain<W, FieldOf<Fields>>) => Read | undefined,
) {
  return alsoJudged(words, fields, read).transform((typed): Read => {
    const made = read(typed as Readable<Fields>, () => undefined);
    if (made === undefined) throw new Error('nothing was made of fields that nobody complained of');
    return made;
  });
}

/** An input whose fields are judged together, as above, and of which nothing else is made. */
export function alsoJudged<W, Fields extends z.ZodObject>(
  words: Words<W>,
  fields: Fields,
  judge: (typed: Readable<Fields>, complain: Complain<W, FieldOf<Fields>>) => unknown,
): Fields {
  const judged = z.superRefine<unknown>(
    (typed, context) => {
      const unreadable = new Set(context.issues.map(({ path }) => String(path?.[0])));
      const readable = Object.entries(typed as object).filter(([field]) => !unreadable.has(field));
      judge(Object.fromEntries(readable) as Readable<Fields>, (field, text, restsOn = []) => {
        if ([field, ...restsOn].some((one) => one !== undefined && unreadable.has(one))) return;
        context.addIssue({
          code: 'custom',
          path: field === undefined ? [] : [field],
          message: message(typeof text === 'function' ? say(words, text) : text),
        });
      });
    },
    {
      when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value),
    } as object,
  );
  judgedTogether.add(judged);
  return fields.check(judged);
}

const judgedTogether = new WeakSet<object>();

/** Whether its fields are judged together, and in no other way. */
export function isJudgedTogether(input: z.ZodType): boolean {
  if (input instanceof z.ZodPipe) return isJudgedTogether(input.in as z.ZodType);
  const checks = input instanceof z.ZodObject ? (input.def.checks ?? []) : [];
  return checks.length > 0 && checks.every((check) => judgedTogether.has(check));
}
