import { compileOnce } from '#platform/database/compile-once.ts';
import type { Logged } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import { signedByHand } from './from-blank.ts';
import type { Mandate } from './mandate.ts';
import { ownCentre } from './own-centre.ts';
import type { PartRevokedAsStored, PartRevokedContent } from './part-revoked-content.ts';
import { own } from './tables.ts';

/** That a client withdrew a mandate for some of its e-services; the mandate's scope says for which, and from when. */
export interface PartRevocation {
  readonly id: string;
  readonly reason: string | null;
  /** Who gave notice of it, and how; null once the client's data is destroyed. */
  readonly declaredBy: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: string;
}

/** The partial revocations of a mandate, the oldest first. */
export async function partRevocationsOf(tx: Logged, mandate: string): Promise<PartRevocation[]> {
  const found = await sealed(tx, { mandate }).rows();
  return found.map((row) => ({
    id: row.id,
    reason: openedWith(tx, row.client_id, row.key, row.reason),
    declaredBy: stored(tx, row)?.declaredBy ?? null,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  }));
}

/** What the proof of the newest partial revocation says; undefined if there was none. A later room knows what was filed. */
export async function proofOfPart(
  tx: Logged,
  mandate: Mandate,
): Promise<Omit<PartRevokedContent, 'filed' | 'someWithdrawn'> | undefined> {
  const all = (await sealed(tx, { mandate: mandate.id }).rows()).flatMap((row) => stored(tx, row) ?? []);
  const newest = all.at(-1);
  if (!newest) return undefined;
  const { declaredBy: last, revoked, ...content } = newest;
  // Each repeats the e-services withdrawn before it: the oldest that names one is the one that withdrew it.
  const whoWithdrew = (code: string) => all.find((one) => one.revoked.some((line) => line.code === code))?.declaredBy;
  return {
    ...content,
    ...signedByHand(mandate),
    revoked: revoked.map((line) => ({ ...line, declaredBy: whoWithdrew(line.code) ?? last })),
  };
}

type Sealed = Awaited<ReturnType<ReturnType<typeof sealed>['rows']>>[number];

function stored(tx: Logged, { client_id, key, content }: Sealed): PartRevokedAsStored | undefined {
  const text = openedWith(tx, client_id, key, content);
  return text ? (JSON.parse(text) as PartRevokedAsStored) : undefined;
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
