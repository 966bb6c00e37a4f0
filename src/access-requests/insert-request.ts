import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { newDataKey } from '#platform/sealing/data-key.ts';
import { type Draft, emptyRow } from './draft.ts';
import { requireRoomForRequest } from './limits-of-applicants.ts';
import { type Channel, own } from './tables.ts';

interface NewRequest {
  readonly organisation: string;
  readonly channel: Channel;
  /** When it reached the ministry outside the system. */
  readonly arrivedOn?: Temporal.PlainDate;
  readonly draft?: Draft;
}

/** Writes a request that begins; refuses one more than an applicant may begin in a day. Returns its id, and the things for its entry in the log. */
export async function insertRequest(
  tx: Logged,
  actor: Actor,
  { organisation, channel, arrivedOn, draft = { kind: '', rows: [emptyRow] } }: NewRequest,
) {
  await requireRoomForRequest(tx, actor, channel);
  const id = randomUUIDv7();
  const dataKey = newDataKey(tx, { centre: null, id });
  await own(tx)
    .insertInto('access_request')
    .values({
      id,
      organisation_id: organisation,
      channel,
      arrived_on: arrivedOn ?? null,
      begun_by: actor.person,
      begun_at: actor.at,
      draft: dataKey.seal(JSON.stringify(draft)),
      draft_changed_at: actor.at,
    })
    .execute();
  return { id, things: { request: id, organisation, channel } };
}
