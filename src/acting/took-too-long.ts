import { violates } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/**
 * The refusal for what the database did not write because its act happened more than a minute ago (`written_at_its_time`): an entry
 * in the log is of the moment at which it is written. Any other error stays as it is.
 */
export function tookTooLong(error: unknown): unknown {
  if (!violates(error, 'written_at_its_time')) return error;
  return new Refusal({
    code: 'request.took-too-long',
    kind: 'conflict',
    problems: [{ text: say(words, (w) => w.tookTooLong) }],
  });
}
