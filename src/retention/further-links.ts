import type { FurtherLink } from '#acting/index.ts';
import { archiveViews } from '#archive/index.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { say } from '#platform/languages/languages.ts';
import { retentionViews } from './views.ts';
import { words } from './words.ts';

/** From an entry of the register to what keeps it beyond its term. */
export const furtherLinks: FurtherLink[] = [
  {
    on: archiveViews.viewEntry,
    to: retentionViews.viewHolds,
    text: say(words, (w) => w.holds),
    address: (of) => addressOf(retentionViews.viewHolds.path, of),
  },
];
