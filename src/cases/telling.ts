import { type CentreActor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { ApplicationFacts, CaseFacts } from './case-facts.ts';
import { firstDo } from './out-of-order.ts';
import { updateCaseProgress } from './update-case-progress.ts';
import { words } from './words.ts';

/** How a client can be told. A message never carries the e-service's name beside a personal code. */
export const tellingWays = ['in_person', 'phone', 'sms', 'email', 'post'] as const;

/** An application of this case; one of another case is not there. */
export function applicationOf(facts: CaseFacts, id: string): ApplicationFacts {
  const application = facts.applications.find((filed) => filed.id === id);
  if (!application) throw firstDo('22.1.5');
  return application;
}

/** The e-service's technical solution does not give it, so there is nothing to tell. */
export function notGiven(point: '22.1.6' | '22.1.7'): Refusal {
  return new Refusal({
    code: 'applications.not-given',
    point,
    problems: [{ text: say(words, (w) => w.notGiven(point)) }],
  });
}

/** Writes that the client was told something, and what the case waits for now. */
export async function concludeTelling(
  tx: Transaction,
  actor: CentreActor,
  before: CaseFacts,
  application: ApplicationFacts,
  entry: { act: string; point: '22.1.6' | '22.1.7' },
): Promise<void> {
  const applications = before.applications.map((filed) => (filed.id === application.id ? application : filed));
  const mandate = before.mandates.find(({ id }) => id === application.mandateId);
  record(tx, actor, { ...entry, client: mandate?.clientId, things: { case: before.id, application: application.id } });
  const facts = { ...before, applications };
  await updateCaseProgress(tx, actor, facts);
}
