import { z } from 'zod';
import { type Consequence, recordConsequence, view } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { readCaseView } from './case-view.ts';
import { words } from './words.ts';

/** The client's whole personal code, beside the portal's form that asks for it. */
export const codeShownForPortal = {
  name: 'client.show-code-for-portal',
  title: say(words, (w) => w.views.codeShownForPortal),
  point: '22.1.4',
} as const satisfies Consequence;

/** What the portal asks for an e-service of the case, and what is known of it; what was filed, once it is (22.¹ 4., 22.¹ 5.). */
export const viewFiling = view({
  name: 'application.view-filing',
  title: say(words, (w) => w.views.viewFiling),
  point: '22.1.4',
  purpose: 'case_work',
  roles: ['employee', 'viewer'],
  path: '/cases/{case}/applications',
  query: z.object({ eService: z.string().default('') }),
  async look(tx, actor, of, { eService }) {
    const seen = await readCaseView(tx, actor, of.case);
    const things = { case: of.case };
    const line = seen.duties.lines.find(({ eServiceId }) => eServiceId === eService);
    const person = seen.represented ?? seen.client;
    if (line && !line.application && person?.code) {
      recordConsequence(tx, actor, codeShownForPortal, { client: person.id, purpose: 'serving', things });
    }
    return { seen, client: seen.client?.id, things };
  },
});
