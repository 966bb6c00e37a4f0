import { say, type Text } from '#platform/languages/languages.ts';
import type { MarkKind } from './tables.ts';
import { words } from './words.ts';

/** What a mark of the register is called. */
export function markText(kind: MarkKind): Text {
  return say(words, (w) => w.markKinds[kind]);
}
