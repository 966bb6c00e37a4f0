import { z } from '@hono/zod-openapi';
import type { Text } from '#platform/languages/languages.ts';
import { fieldsOf } from './fields-of.ts';
import { message } from './input.ts';

/** A file that came with a form or, as base64, through the API. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface FileBounds {
  /** What to choose. */
  readonly missing: Text;
  readonly most: number;
  /** Says `most` in the words in which the field says it. Told too where so much is sent that nothing of it is read. */
  readonly tooLarge: Text;
}

/** A file; one sent as text is not decoded if it holds more than `most` bytes. */
export function file({ missing, most, tooLarge }: FileBounds) {
  const ofForm = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
  const ofProgram = z.object({
    name: z.string().max(300).optional(),
    base64: z.base64().max(Math.ceil(most / 3) * 4, message(tooLarge)),
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
  files.set(schema, { most, tooLarge });
  return schema;
}

const files = new WeakMap<z.ZodType, Omit<FileBounds, 'missing'>>();

interface FileField extends Omit<FileBounds, 'missing'> {
  readonly field: string;
}

/** The files that may come with such input. */
export function filesIn(input: z.ZodType): FileField[] {
  return Object.entries(fieldsOf(input)).flatMap(([field, schema]) => {
    const bounds = files.get(schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema);
    return bounds ? [{ field, ...bounds }] : [];
  });
}

/** Such as 64 kB or 28 MB, rounded down. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.floor(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} kB` : `${Math.floor(kilobytes / 1024)} MB`;
}
