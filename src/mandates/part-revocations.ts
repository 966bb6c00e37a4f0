import { compileOnce } from '#platform/database/compile-once.ts';
import type { Logged } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import { ownCentre } from './own-centre.ts';
import { own } from './tables.ts';
import type { ProofOfPart } from './write-part-revoked.ts';

/** That a client withdrew a mandate for some of its e-services; the mandate's scope says for which, and from when. */
export interface PartRevocation {
  readonly id: string;
  readonly reason: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: string;
}

/** The partial revocations of a mandate, the oldest first. */
export async function partRevocationsOf(tx: Logged, mandate: string): Promise<PartRevocation[]> {
  const found = await sealed(tx, { mandate }).rows();
  return found.map(({ id, reason, client_id, key, recorded_at: recordedAt, recorded_by: recordedBy }) => ({
    id,
    reason: openedWith(tx, client_id, key, reason),
    recordedAt,
    recordedBy,
  }));
}

/** What the proof of the newest partial revocation says; undefined if there was none. */
export async function proofOfPart(tx: Logged, mandate: string): Promise<ProofOfPart | undefined> {
  const newest = (await sealed(tx, { mandate }).rows()).at(-1);
  const content = newest && openedWith(tx, newest.client_id, newest.key, newest.content);
  return content ? (JSON.parse(content) as ProofOfPart) : undefined;
}

const sealed = compileOnce((tx, { mandate }: { mandate: string }) =>
  own(tx)
    .selectFrom('partial_revocation as p')
    .innerJoin('mandate as m', (on) => on.onRef('m.centre_id', '=', 'p.centre_id').onRef('m.id', '=', 'p.mandate_id'))
    .select(['p.id', 'p.reason', 'p.content', 'p.recorded_at', 'p.recorded_by'])
    .select(['m.client_id', wrappedKey('m.client_id').as('key')])
    .where('p.centre_id', '=', ownCentre)
    .where('p.mandate_id', '=', mandate)
    .orderBy('p.id'),
);
