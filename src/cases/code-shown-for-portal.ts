import type { Consequence } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The client's whole personal code is shown beside the portal's form that asks for it. */
export const codeShownForPortal = {
  name: 'client.show-code-for-portal',
  title: say(words, (w) => w.views.codeShownForPortal),
  point: '22.1.4',
} as const satisfies Consequence;
