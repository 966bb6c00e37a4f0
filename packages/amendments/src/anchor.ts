import type { Cursor } from './cursor.ts';
import { readQuoted } from './quoted.ts';

/** The words that tell where in a place something is. */
export type Anchor = { after: string } | { before: string };

/** `aiz vārdiem "a"`; undefined, and nothing is passed, if it does not come. */
export function readAnchor(cursor: Cursor): Anchor | undefined {
  const start = cursor.at;
  const isBefore = cursor.word() === 'pirms';
  if (!cursor.skipWords(/^(aiz|pēc|pirms)$/)) return undefined;
  const words = readQuoted(cursor);
  if (words === undefined) {
    cursor.at = start;
    return undefined;
  }
  return isBefore ? { before: words } : { after: words };
}
