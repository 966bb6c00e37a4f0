import type { FurtherLink } from '#acting/index.ts';
import { organisationsViews } from '#organisations/index.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { say } from '#platform/languages/languages.ts';
import { networkViews } from './views.ts';
import { words } from './words.ts';

/** From a centre to its opening hours. */
export const furtherLinks: FurtherLink[] = [
  {
    on: organisationsViews.viewCentre,
    to: networkViews.viewHours,
    text: say(words, (w) => w.openingHours),
    address: (of) => addressOf(networkViews.viewHours.path, of),
  },
];
