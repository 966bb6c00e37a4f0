import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { recordEvent } from '#acting/index.ts';
import { enterCentre, enterOrganisation, organisationsEvents } from '#organisations/index.ts';
import { type Transaction, transaction } from '#platform/database/database.ts';
import { withinCentre } from '#platform/database/within-centre.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { readHours } from './hours/read-hours.ts';
import { sayHoursByList } from './hours-of-list.ts';
import { placeOfAddress } from './place-of-address.ts';
import { writeHours } from './write-hours.ts';

const database = await freshDatabase({ unmarked: true });
const at = Temporal.Now.instant();
const contact = { address: 'x', email: 'x', phone: 'x' };
const { id: organisation } = await transaction(database, null, (tx) =>
  enterOrganisation(
    tx,
    { at },
    {
      ...contact,
      kind: 'municipality',
      name: 'Novads',
      registration_number: '00000008011',
      data_protection_contact: 'x',
      is_demo: false,
    },
  ),
);
const hours = { opens: 'now' as const, note: undefined, validFrom: officialDay(at) };
const week = (text: string) => new Map([[1, readHours(text)]]);

async function newCentre(tx: Transaction, withEntry = true): Promise<string> {
  const id = randomUUID();
  await withinCentre(tx, id, async (part) => {
    await enterCentre(part, { id, organisation_id: organisation, kind: 'novada', name: id, place: 'x', ...contact });
    const things = { centre: id, organisation };
    recordEvent(part, { at, centre: id }, organisationsEvents.enterCentre, { things });
    if (withEntry) await sayHoursByList(part, at, things, { ...hours, week: week('8-12') });
    else await writeHours(part, { at }, id, { ...hours, week: week('8-12') });
  });
  return id;
}

function counted() {
  return asOwner(database, async (client) => {
    const { rows } = await client.query<{ counts: string }>(
      "select concat_ws(' ', (select count(*) from centre), (select count(*) from centre_hours), (select count(*) from audit_entry where act like 'centre.%')) as counts",
    );
    return rows[0]?.counts;
  });
}

test('several centres are entered whole or not at all, each with its entries in its own log', async () => {
  const failing = transaction(database, null, async (tx) => {
    await newCentre(tx);
    await newCentre(tx);
    throw new Error('the list ends here');
  });
  await assert.rejects(failing, /the list ends here/);
  assert.equal(await counted(), '0 0 0');
  await transaction(database, null, async (tx) => {
    await newCentre(tx);
    await newCentre(tx);
  });
  assert.equal(await counted(), '2 2 4');
});

test('what has no entry in its log is refused where it is written, and with it all that came before', async () => {
  const failing = transaction(database, null, async (tx) => {
    await newCentre(tx);
    await newCentre(tx, false);
  });
  await assert.rejects(failing, { constraint: 'hours_beside_their_entry' });
  assert.equal(await counted(), '2 2 4');
});

test('the place of an address is read only where one part of it can be nothing else', () => {
  for (const [address, place] of [
    ['Tilta iela 2, Upmala, Upmalas nov., LV-0000', 'Upmala'],
    ['"Pagastmāja", Kalnāji, Kalnāju pag., Upmalas nov., LV-0001', 'Kalnāji'],
    ['Ostas iela 1 k.9-1, Vējciems, LV-0002', 'Vējciems'],
    ['Smilgas, Smilgu pag., Vējzemes nov.', undefined],
    ['Tilta iela 2, Upmala, Kalnāji', undefined],
    ['Upmala', undefined],
    ['', undefined],
  ] as const) {
    assert.equal(placeOfAddress(address), place, address);
  }
});
