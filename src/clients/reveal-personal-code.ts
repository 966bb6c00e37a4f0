import { type CentreActor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { Purpose } from './kinds.ts';
import { personById } from './people.ts';
import { formatCode } from './personal-code.ts';
import { words } from './words.ts';

/** Shows a person's code whole, `161175-19997`; the log says to whom and for what purpose. */
export async function revealPersonalCode(
  tx: Transaction,
  actor: CentreActor,
  { client, purpose }: { client: string; purpose: Purpose },
): Promise<string> {
  const person = await personById(tx, client);
  if (!person) throw personNotFound();
  if (!person.code) {
    throw new Refusal({ code: 'clients.no-code', problems: [{ text: say(words, (w) => w.noLatvianCode) }] });
  }
  record(tx, actor, { act: 'clients.reveal-code', client, purpose });
  return formatCode(person.code);
}

/** Another centre's person is not found either. */
export function personNotFound(): Refusal {
  return new Refusal({
    code: 'clients.not-found',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.personNotFound) }],
  });
}
