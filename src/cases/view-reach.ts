import { type CentreActor, type Consequence, isFor, recordConsequence, view } from '#acting/index.ts';
import type { Reach } from '#mandates/index.ts';
import { say } from '#platform/languages/languages.ts';
import { type CaseView, readCaseView } from './case-view.ts';
import { noSuchCase } from './no-such-case.ts';
import { tellPlannedTime } from './tell-planned-time.ts';
import { whoseCase } from './whose-case.ts';
import { words } from './words.ts';

/** The client's number or address, beside the form of whoever informs them. */
export const contactShown = {
  name: 'client.show-contact',
  title: say(words, (w) => w.views.contactShown),
  point: '22.1.7',
} as const satisfies Consequence;

/** What is done where the client has to be reached, each on a page of its own. */
const tellings = {
  plannedTime: ({ duties }: CaseView, application: string) => duties.plannedTime(application),
  result: ({ duties }: CaseView, application: string) => duties.result(application),
  plannedTimePutRight: ({ duties }: CaseView, application: string) => duties.puttingRight(application, 'plannedTime'),
  resultPutRight: ({ duties }: CaseView, application: string) => duties.puttingRight(application, 'result'),
};

export type Telling = keyof typeof tellings;

/** How the client of an application is reached, for whoever informs them (22.¹ 6., 22.¹ 7.). */
export const viewReach = viewReachFor(Object.keys(tellings) as Telling[]);

/** The page on which that is done is the same view: it shows how they are reached only while it may be done there. */
export function viewReachFor(which: readonly Telling[]) {
  return view({
    name: 'application.view-reach',
    title: say(words, (w) => w.views.viewReach),
    point: '22.1.7',
    purpose: 'case_work',
    roles: ['employee', 'viewer'],
    path: '/cases/{case}/applications/{application}/reach',
    async look(tx, actor, of) {
      const seen = await readCaseView(tx, actor, of.case);
      if (!seen.facts.applications.some(({ id }) => id === of.application)) throw noSuchCase();
      const reach = reachToTell(seen, actor, of.application, which);
      const { client } = seen;
      if (client && reach?.contact) {
        recordConsequence(tx, actor, contactShown, { client: client.id, purpose: 'serving', things: of });
      }
      return { seen: { ...seen, reach }, whose: whoseCase(seen), things: of };
    },
  });
}

/** How the client is reached, for whoever informs them, as long as there is something to tell or to put right. */
export function reachToTell(
  seen: CaseView,
  actor: CentreActor,
  application: string,
  which: readonly Telling[],
): Reach | undefined {
  const { facts, reaches } = seen;
  if (!isFor(actor, tellPlannedTime) || facts.isOwn) return undefined;
  const mayBeDone = which
    .map((one) => tellings[one](seen, application))
    .some((may) => 'on' in may && !('clientDied' in may.on && may.on.clientDied));
  const filed = facts.applications.find(({ id }) => id === application);
  return mayBeDone && filed ? reaches.get(filed.mandateId) : undefined;
}
