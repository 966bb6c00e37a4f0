import { z } from '@hono/zod-openapi';
import type { Text } from '#platform/languages/languages.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { fieldsOf } from './fields-of.ts';
import { message } from './input.ts';

/** A file that came with a form or, as base64, through the API. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file; one sent as text is not decoded if it holds more than `most` bytes. `missing` says what to choose. */
export function file(missing: Text, most: number) {
  const tooLarge = message(say(words, (w) => w.tooLarge(sizeInWords(most))));
  const ofForm = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
  const ofProgram = z.object({
    name: z.string().max(300).optional(),
    base64: z.base64().max(Math.ceil(most / 3) * 4, tooLarge),
  });
  const schema = z
    .union([ofForm, ofProgram], { error: message(missing) })
    .transform(
      (sent): SentFile =>
        'bytes' in sent ? sent : { name: sent.name ?? '', bytes: new Uint8Array(Buffer.from(sent.base64, 'base64')) },
    )
    .openapi({
      type: 'object',
      properties: { name: { type: 'string' }, base64: { type: 'string', format: 'byte' } },
      required: ['base64'],
    });
  files.add(schema);
  return schema;
}

const files = new WeakSet<z.ZodType>();

/** Whether a file may come with such input. */
export function takesFile(input: z.ZodType): boolean {
  return Object.values(fieldsOf(input)).some((field) => files.has(field));
}

/** Such as 64 kB or 28 MB, rounded down. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.floor(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} kB` : `${Math.floor(kilobytes / 1024)} MB`;
}
