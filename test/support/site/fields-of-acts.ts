import { z } from 'zod';
import { acts, views } from '#site/gathered.ts';

/** A field of an act or a view, and the schema by which it alone is read. */
export interface Field {
  readonly of: string;
  readonly field: string;
  readonly schema: z.ZodType;
  /** The schema of all that is sent with it. */
  readonly whole: z.ZodType;
}

/** Every field of every act and view: a new one is among them by itself. */
export function fieldsOfActs(): Field[] {
  const asked = [
    ...acts.map(({ name, input }) => ({ name, whole: input as z.ZodType })),
    ...views.flatMap(({ name, query }) => (query ? [{ name, whole: query as z.ZodType }] : [])),
  ];
  return asked.flatMap(({ name, whole }) =>
    Object.entries(shapeOf(whole)).map(([field, schema]) => ({ of: name, field, schema, whole })),
  );
}

/** Whether a text in this field is read as a day. */
export function isDate({ schema }: Field): boolean {
  return schema.safeParse('2026-03-02').data instanceof Temporal.PlainDate;
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  if (schema instanceof z.ZodObject) return schema.shape as Record<string, z.ZodType>;
  return schema instanceof z.ZodPipe ? shapeOf(schema.in as z.ZodType) : {};
}
