import { randomUUIDv7 } from 'node:crypto';
import { type Actor, record } from '#acting/index.ts';
import { organisationsByNumber } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { newDataKey } from '#platform/sealing/data-key.ts';
import { type Draft, emptyRow } from './draft.ts';
import { refuse } from './refuse.ts';
import { type Channel, own } from './tables.ts';

const blank: Draft = { kind: '', rows: [emptyRow] };

/** Begins a request of the actor's own organisation (22.). */
export async function beginRequest(tx: Transaction, actor: Actor): Promise<{ request: string }> {
  return begin(tx, actor, { organisation: actor.organisation, channel: 'system', arrivedOn: null });
}

export interface RegisterRequestInput {
  readonly registrationNumber: string;
  readonly channel: 'post' | 'email';
  readonly arrivedOn: Temporal.PlainDate;
}

/** Registers a request that reached the ministry outside the system; its table is then keyed in. */
export async function registerRequest(
  tx: Transaction,
  actor: Actor,
  { registrationNumber, channel, arrivedOn }: RegisterRequestInput,
): Promise<{ request: string }> {
  if (actor.role !== 'ministry_officer') throw refuse('not-officer', (w) => w.notOfficer, { kind: 'forbidden' });
  if (Temporal.PlainDate.compare(arrivedOn, officialDay(actor.at)) > 0) {
    throw refuse('arrives-later', (w) => w.arrivesLater, { field: 'arrivedOn', kind: 'input' });
  }
  const known = (await organisationsByNumber(tx, [registrationNumber])).get(registrationNumber);
  if (!known) {
    throw refuse('unknown-organisation', (w) => w.unknownOrganisation, { field: 'registrationNumber', kind: 'input' });
  }
  return begin(tx, actor, { organisation: known.id, channel, arrivedOn });
}

async function begin(
  tx: Transaction,
  actor: Actor,
  request: { organisation: string; channel: Channel; arrivedOn: Temporal.PlainDate | null },
): Promise<{ request: string }> {
  const id = randomUUIDv7();
  const dataKey = newDataKey(tx, { centre: null, id });
  await own(tx)
    .insertInto('access_request')
    .values({
      id,
      organisation_id: request.organisation,
      channel: request.channel,
      arrived_on: request.arrivedOn,
      begun_by: actor.person,
      begun_at: actor.at,
      draft: dataKey.seal(JSON.stringify(blank)),
      draft_changed_at: actor.at,
    })
    .execute();
  const things = { request: id, organisation: request.organisation, channel: request.channel };
  record(tx, actor, { act: 'access-request.begin', point: '22', things });
  return { request: id };
}
