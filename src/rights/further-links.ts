import type { FurtherLink } from '#acting/index.ts';
import { organisationsViews } from '#organisations/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './figures/words.ts';
import { rightsViews } from './views.ts';

/** From the list of organisations to those that have no administrator or are late. */
export const furtherLinks: FurtherLink[] = [
  {
    on: organisationsViews.listOrganisations,
    to: { roles: ['ministry_officer'] },
    text: say(words, (w) => w.toFigures),
    address: () => rightsViews.viewFigures.path,
  },
];
