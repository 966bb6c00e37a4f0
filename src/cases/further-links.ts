import type { FurtherLink } from '#acting/index.ts';
import { archiveViews } from '#archive/index.ts';
import { catalogueViews } from '#catalogue/index.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { say } from '#platform/languages/languages.ts';
import { words as blankWords } from './blank/words.ts';
import { words as filingsWords } from './filings/words.ts';
import { openMandate } from './paper-views.ts';
import { printBlanks } from './print-blanks.ts';
import { viewFilings } from './view-filings.ts';
import { words } from './words.ts';

/**
 * From a mandate's entry in the register to the mandate in its case, from reserved numbers to their blanks on paper, and from a holder's
 * e-services to who files for them.
 */
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
  {
    on: catalogueViews.listOwn,
    to: viewFilings,
    text: say(filingsWords, (w) => w.title),
    address: () => viewFilings.path,
  },
];
