import { z } from '@hono/zod-openapi';
import { line, message } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

const wrongNonce = message(say(words, (w) => w.nonce));

/** Of which application, by the portal's code and number; and what binds the answer to this very question. */
export const questionInput = z.object({
  eService: line(
    say(words, (w) => w.eService),
    30,
  ),
  reference: line(
    say(words, (w) => w.reference),
    100,
  ),
  nonce: z.string({ error: wrongNonce }).regex(/^[\w-]{16,100}$/, wrongNonce),
});
