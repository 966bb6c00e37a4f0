import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterStaff } from '#organisations/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { lastEntries } from '#test/support/postgres/traces.ts';
import { representOrLogRefusal } from './represent-organisation.ts';

const database = await freshDatabase();
await enterRightsCast(database);
const at = mondayMorning;

async function somebody(number: number): Promise<{ staff: string; at: Temporal.Instant }> {
  const personalNumber = `PNOLV-329995-0000${number}`;
  const person = { personalNumber, givenName: 'Rita', surname: 'Pārstāve', email: 'rita@celms.example' };
  const { id } = await loggedTransaction(database, null, (tx) => enterStaff(tx, { at: mondayMorning }, person));
  return { staff: id, at };
}

const input = (registrationNumber: string) => ({
  registrationNumber,
  email: 'rita@celms.example',
  position: 'lietvede',
  isDemo: true,
  organisation: {
    name: 'Jaunā aģentūra',
    kind: 'service_holder' as const,
    address: 'Iela 1',
    organisationEmail: 'agentura@example.invalid',
    phone: '+371 60000000',
    dataProtection: 'dati@example.invalid',
  },
});

test('of several who name the same new organisation at once, one enters it and all represent it', async () => {
  const people = await Promise.all([1, 2, 3, 4].map(somebody));
  const rights = await Promise.all(
    people.map((person) => representOrLogRefusal(database, person, input('90000000099'))),
  );
  assert.equal(new Set(rights).size, people.length);
  const entered = await database.pool.query("select from organisation where registration_number = '90000000099'");
  assert.equal(entered.rowCount, 1);
});

test('whoever represents the ministry is refused, and the refusal is logged under its own name (22.)', async () => {
  const person = await somebody(5);
  const asked = representOrLogRefusal(database, person, input('90000000077'));
  await assert.rejects(asked, { code: 'request.ministry' });
  const [entry] = await lastEntries(database, 1);
  assert.deepEqual([entry?.act, entry?.refused], ['access-request.represent', true]);
});
