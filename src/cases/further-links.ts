import type { FurtherLink } from '#acting/index.ts';
import { archiveViews } from '#archive/index.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { say } from '#platform/languages/languages.ts';
import { words as blankWords } from './blank/words.ts';
import { openMandate } from './paper-views.ts';
import { printBlanks } from './print-blanks.ts';
import { words } from './words.ts';

/** From a mandate's entry in the register to the mandate in its case; from reserved numbers to their blanks on paper. */
export const furtherLinks: FurtherLink[] = [
  {
    on: archiveViews.viewEntry,
    to: openMandate,
    text: say(words, (w) => w.openInCase),
    address: ({ document = '' }) => addressOf(openMandate.path, { mandate: document }),
  },
  {
    on: archiveViews.viewReservation,
    to: printBlanks,
    text: say(blankWords, (w) => w.print),
    address: ({ reservation = '' }) => addressOf(printBlanks.path, { reservation }),
  },
];
