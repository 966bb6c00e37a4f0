import { z } from 'zod';
import { type CentreActor, type Consequence, isFor, recordConsequence, view } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { type CaseView, readCaseView } from './case-view.ts';
import type { Duties } from './duties.ts';
import { fileApplication } from './file-application.ts';
import type { LineDuties } from './line-duties.ts';
import { whoseCase } from './whose-case.ts';
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
  query: z.object({ eService: z.string().default(''), application: z.string().default('') }),
  async look(tx, actor, of, asked) {
    const seen = await readCaseView(tx, actor, of.case);
    const things = { case: of.case };
    const person = showsCode(seen, actor, asked) ? (seen.represented ?? seen.client) : undefined;
    if (person?.code) {
      recordConsequence(tx, actor, codeShownForPortal, { client: person.id, purpose: 'serving', things });
    }
    return { seen, whose: whoseCase(seen), things };
  },
});

interface FilingAsked {
  readonly eService: string;
  /** Of an e-service that was filed before and is named by a newer mandate, which of its applications. */
  readonly application: string;
}

/** The application or the e-service asked for, this under its newest mandate; where none is asked for, the next that is to be filed. */
export function lineToFile(
  { lines }: Pick<Duties, 'lines'>,
  { eService, application }: FilingAsked,
): LineDuties | undefined {
  if (application) return lines.find((line) => line.application?.id === application);
  if (eService) return lines.findLast((line) => line.eServiceId === eService);
  return lines.find((line) => line.waitingFor === '22.1.5');
}

/** The code is shown to whoever files, where the portal's form asks for it and it may be filed now. */
function showsCode({ duties, editions }: CaseView, actor: CentreActor, asked: FilingAsked): boolean {
  const line = lineToFile(duties, asked);
  if (!line || line.application || !isFor(actor, fileApplication)) return false;
  const may = duties.filing(line.eServiceId);
  if ('not' in may || may.on.ended) return false;
  return editions.get(line.editionId)?.fields.some(({ key }) => key === 'personalCode') ?? false;
}
