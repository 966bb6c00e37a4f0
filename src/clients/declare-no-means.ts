import { randomUUIDv7 } from 'node:crypto';
import { deed } from '#acting/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { declareInput } from './declare-input.ts';
import type { NoMeansReason } from './kinds.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

/**
 * Records the client's declaration that no electronic identification is available to them (2.6.). A client who does not
 * declare it is refused the authorised e-service and told what to do instead.
 */
export const declareNoMeans = deed({
  name: 'declaration.receive',
  title: say(words, (w) => w.acts.declareNoMeans),
  point: '2.6',
  roles: ['employee'],
  input: declareInput,
  alsoWrong: ({ noneAvailable = false }) => [noneAvailable ? undefined : meansAvailable()],
  judge: (_tx, _actor, _given: unknown, { reason }) => ({ wrong: [], found: reason }),
  async carryOut(tx, actor, _given, _input, _needs, _prepared, reason: NoMeansReason) {
    const id = randomUUIDv7();
    const received = { declared_at: actor.at, received_by: actor.person };
    tx.send(insert('declaration', { centre_id: actor.centre, id, reason, ...received }));
    return { answer: { id }, things: { declaration: id } };
  },
});

function meansAvailable(): Refusal {
  return new Refusal({
    code: 'clients.means-available',
    point: '2.6',
    problems: [{ field: 'noneAvailable', text: say(words, (w) => w.meansAvailable) }],
  });
}
