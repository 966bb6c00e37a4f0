import type { Actor } from '#acting/index.ts';
import type { Logged, Transaction } from '#platform/database/database.ts';
import { openedWith, wrappedKey } from '#platform/sealing/data-key.ts';
import { type KeptDraft, keptDraftSchema } from './draft.ts';
import { noSuchRequest } from './refuse.ts';
import { type Channel, own } from './tables.ts';

/** Those who have anything to do with access requests. */
export const applicants = ['representative', 'administrator'] as const;
export const readers = [...applicants, 'ministry_officer'] as const;

export interface SeenRequest {
  readonly id: string;
  readonly organisation: string;
  readonly channel: Channel;
  readonly arrivedOn: Temporal.PlainDate | null;
  readonly begunBy: string;
  readonly begunAt: Temporal.Instant;
  readonly draft: KeptDraft;
}

/**
 * The requests that an actor may see: representatives those they began themselves, since nobody has yet judged for whom they
 * speak; administrators their organisation's; officers all that were sent, and what they register.
 */
export function requestsSeenBy(tx: Transaction, actor: Actor) {
  const all = own(tx)
    .selectFrom('access_request as r')
    .leftJoin('access_request_form as f', 'f.request_id', 'r.id')
    .leftJoin('access_request_decision as d', 'd.request_id', 'r.id');
  if (actor.role === 'ministry_officer') {
    return all.where((where) =>
      where.or([
        where('r.channel', '<>', 'system'),
        where.exists(
          where.selectFrom('access_request_sending as s').select('s.id').whereRef('s.request_id', '=', 'r.id'),
        ),
      ]),
    );
  }
  const ofOrganisation = all.where('r.organisation_id', '=', actor.organisation);
  return actor.role === 'administrator' ? ofOrganisation : ofOrganisation.where('r.begun_by', '=', actor.person);
}

/** One of them. `held` keeps others from changing it until the end of the transaction. */
export async function seeRequest(tx: Logged, actor: Actor, id: string, { held = false } = {}): Promise<SeenRequest> {
  if (held) await own(tx).selectFrom('access_request').select('id').where('id', '=', id).forUpdate().execute();
  const row = await requestsSeenBy(tx, actor)
    .select([
      'r.id',
      'r.organisation_id as organisation',
      'r.channel',
      'r.arrived_on as arrivedOn',
      'r.begun_by as begunBy',
      'r.begun_at as begunAt',
      'r.draft',
      wrappedKey('r.id', { ofNoCentre: true }).as('key'),
    ])
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!row) throw noSuchRequest();
  const { key, draft, ...request } = row;
  const typed = openedWith(tx, row.id, key, draft);
  if (typed === null) throw noSuchRequest();
  return { ...request, draft: keptDraftSchema.parse(JSON.parse(typed)) };
}
