import { z } from '@hono/zod-openapi';
import type { Text } from '#platform/languages/languages.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { message } from './input.ts';

/** A file that came with a form or, as base64, through the API. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file; one sent as text is not decoded if it holds more than `most` bytes. `missing` says what to choose. */
export function file(missing: Text, most: number) {
  const tooLarge = message(say(words, (w) => w.tooLarge(Math.floor(most / 1024 / 1024))));
  const ofForm = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
  const ofProgram = z.object({
    name: z.string().max(300).optional(),
    base64: z.base64().max(Math.ceil(most / 3) * 4, tooLarge),
  });
  return z
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
}
