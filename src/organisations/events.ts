import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What entering organisations and their centres by the command line leaves in the log: nobody is signed in there. */
export const organisationsEvents = {
  enterOrganisation: { name: 'organisation.enter', title: say(words, (w) => w.acts.enterOrganisation) },
  enterCentre: { name: 'centre.enter', title: say(words, (w) => w.acts.enterCentre) },
} as const satisfies Record<string, AuditEvent>;
