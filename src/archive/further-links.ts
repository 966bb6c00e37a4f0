import type { FurtherLink } from '#acting/index.ts';
import { organisationsViews } from '#organisations/index.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { say } from '#platform/languages/languages.ts';
import { archiveViews } from './views.ts';
import { words } from './words.ts';

/** From a centre to the files in which it keeps mandates. */
export const furtherLinks: FurtherLink[] = [
  {
    on: organisationsViews.viewCentre,
    to: archiveViews.listArchiveFiles,
    text: say(words, (w) => w.archiveFiles),
    address: (of) => addressOf(archiveViews.listArchiveFiles.path, of),
  },
];
