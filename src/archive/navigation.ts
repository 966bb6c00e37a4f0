import type { NavigationItem } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { countOpenBlanks } from './blanks.ts';
import { archiveViews } from './views.ts';
import { words } from './words.ts';

/** The register for everybody who may read it (22.¹ 3.); the archive files for the administrator who enters them. */
export const navigation: NavigationItem[] = [
  { view: archiveViews.listRegister, text: say(words, (w) => w.register), waits: countOpenBlanks },
  { view: archiveViews.listCentres, text: say(words, (w) => w.archiveFiles) },
];
