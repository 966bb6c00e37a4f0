import { randomUUIDv7 } from 'node:crypto';
import { type CentreActor, record } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { DeclareInput } from './declare-input.ts';
import { askEmployee } from './right.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/**
 * Records the client's declaration that no electronic identification means is available to them (2.6.). One who does not
 * declare it is refused the authorised e-service and told the way on.
 */
export async function declareNoMeans(
  tx: Transaction,
  actor: CentreActor,
  input: DeclareInput,
): Promise<{ id: string }> {
  askEmployee(actor, '2.6');
  if (!input.noneAvailable || !input.reason) throw meansAvailable();
  const id = randomUUIDv7();
  tx.send(
    own(tx).insertInto('declaration').values({
      centre_id: actor.centre,
      id,
      reason: input.reason,
      declared_at: actor.at,
      received_by: actor.person,
    }),
  );
  record(tx, actor, { act: 'clients.declare-no-means', point: '2.6', things: { declaration: id } });
  return { id };
}

function meansAvailable(): Refusal {
  return new Refusal({
    code: 'clients.means-available',
    point: '2.6',
    problems: [{ field: 'noneAvailable', text: say(words, (w) => w.meansAvailable) }],
  });
}
