import type { Actor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { administratorsRights } from '#rights/index.ts';
import { requestWhole } from './queries.ts';
import { refuse } from './refuse.ts';
import { reportsOf } from './report-of.ts';

/** What an officer has before them when they decide: the request, the newest report, and whose rights a revocation can mean. */
export async function requestToDecide(tx: Logged, actor: Actor, id: string) {
  const request = await requestWhole(tx, actor, id);
  const sending = request.sendings.find(({ verdict }) => verdict !== 'refused');
  if (!sending || !request.form) throw refuse('nothing-to-decide', (w) => w.nothingToDecide, { kind: 'conflict' });
  const { latest } = await reportsOf(tx, actor, { request: request.id, sending: sending.id });
  const administrators = await administratorsRights(tx, request.organisation.id, actor.at);
  return { request, sending: sending.id, report: latest, administrators, kind: request.form.kind };
}
