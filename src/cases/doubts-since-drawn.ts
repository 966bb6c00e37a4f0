import { type Doubt, doubtsOf } from '#clients/index.ts';
import { type Mandate, unweighedDoubts } from '#mandates/index.ts';
import type { Logged } from '#platform/database/database.ts';

/** The doubts about a mandate's client that were recorded since it was drawn up, and stand. */
export async function doubtsSinceDrawn(tx: Logged, { id, clientId }: Mandate): Promise<readonly Doubt[]> {
  const unweighed = await unweighedDoubts(tx, id);
  if (unweighed.length === 0) return [];
  return (await doubtsOf(tx, clientId)).filter((doubt) => unweighed.includes(doubt.id));
}
