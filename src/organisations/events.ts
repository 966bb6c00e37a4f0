import type { AuditEvent } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** What entering organisations, their centres and people leaves in the log. Nobody need be signed in for it. */
export const organisationsEvents = {
  enterOrganisation: { name: 'organisation.enter', title: say(words, (w) => w.acts.enterOrganisation) },
  enterCentre: { name: 'centre.enter', title: say(words, (w) => w.acts.enterCentre) },
  changeOrganisationByFile: {
    name: 'organisation.change-by-file',
    title: say(words, (w) => w.acts.changeOrganisationByFile),
  },
  changeCentreByFile: { name: 'centre.change-by-file', title: say(words, (w) => w.acts.changeCentreByFile) },
  /** If nobody writes it, the database does (`0133-columns-of-organisations.sql`). */
  enterStaff: { name: 'staff.enter', title: say(words, (w) => w.acts.enterStaff) },
} as const satisfies Record<string, AuditEvent>;
