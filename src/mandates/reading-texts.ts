import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

// Texts for reading beside the papers, in languages that no paper is signed in. A translator adds a language as a file
// `notice-<version>.<language>.json` or `mandate-<wording>.<language>.json`: it is offered from the next start on, without code.

const text = z.string().trim().min(1);
const shared = {
  /** ISO 639, as in the file's name. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  direction: z.enum(['ltr', 'rtl']),
  /** Who confirmed the translation, and when; null as long as nobody has, and then each sheet says so. */
  confirmed: z.strictObject({ by: text, on: z.iso.date() }).nullable(),
  mark: text,
  unconfirmed: text,
  page: text,
  title: text,
};
const texts = <const Key extends string>(...keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);

const noticeSchema = z.strictObject({
  ...shared,
  sections: z.array(z.strictObject({ heading: text, paragraphs: z.array(text) })),
});

const mandateSchema = z.strictObject({
  ...shared,
  labels: texts(
    ...(['date', 'place', 'name', 'personalCode', 'birthDate', 'document'] as const),
    ...(['basis', 'centre', 'municipality', 'employee'] as const),
  ),
  headings: texts('client', 'represented', 'centre', 'tasks', 'term', 'data', 'witness'),
  texts: texts('declare', 'apply', 'plannedTime', 'result', 'noResult', 'only', 'term', 'notice', 'witness'),
});

export type NoticeReading = z.output<typeof noticeSchema>;
export type MandateReading = z.output<typeof mandateSchema>;

const directory = new URL('./reading/', import.meta.url);

/** By version and language, `2019-03-01.ru`. */
export const noticeReadings = readingsOf('notice', noticeSchema);

/** By wording and language, `2026-11-29.ru`. */
export const mandateReadings = readingsOf('mandate', mandateSchema);

/** The languages in which there is a text of this version, for whoever asks for one. */
export function readingLanguages(readings: ReadonlyMap<string, { language: string }>, version: string): string[] {
  return [...readings].filter(([name]) => name.startsWith(`${version}.`)).map(([, { language }]) => language);
}

function readingsOf<Text extends { readonly language: string }>(
  paper: 'notice' | 'mandate',
  schema: z.ZodType<Text>,
): ReadonlyMap<string, Text> {
  const files = readdirSync(directory).filter((file) => file.startsWith(`${paper}-`));
  return new Map(
    files.toSorted().map((file) => {
      const read = schema.safeParse(JSON.parse(readFileSync(new URL(file, directory), 'utf8')));
      if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
      const name = file.slice(`${paper}-`.length).replace(/\.json$/, '');
      if (!name.endsWith(`.${read.data.language}`)) throw new Error(`${file} says that it is in ${read.data.language}`);
      return [name, read.data];
    }),
  );
}
