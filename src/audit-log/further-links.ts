import type { FurtherLink } from '#acting/index.ts';
import { archiveViews } from '#archive/index.ts';
import { say } from '#platform/languages/languages.ts';
import { addressOf } from './address-of.ts';
import { findInLog } from './find-in-log.ts';
import { words } from './words.ts';

/** From a mandate's entry in the register to what the log says of it. */
export const furtherLinks: FurtherLink[] = [
  {
    on: archiveViews.viewEntry,
    to: findInLog,
    text: say(words, (w) => w.find.entriesOfThis),
    address: ({ document }) => addressOf(findInLog.path, { mandate: document }),
  },
];
