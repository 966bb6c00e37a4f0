import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { deathActs } from '#cases/index.ts';
import { openDatabase } from '#platform/database/database.ts';
import { caseParts, clientOfCase, leadCase } from '#test/support/cast/cases.ts';
import { clients, later, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase, testVault } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { type AskedWorld, addressesOf, openWholeCentre } from '#test/support/site/whole-centre.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

// Whatever a page shows, what PostgreSQL reads for it grows no faster than what the centre has. A condition that looks for something anew
// for each row of something else grows with its square, is not felt by a test of three cases, and stops a centre of ten thousand.

const database = await freshDatabase();
/** One connection, so that it can be asked what it has read. */
const single = openDatabase({ url: database.urls.site, vault: testVault, connections: 1 });
after(() => single.close());
const world = await openWholeCentre(database, await wholeSite({ ...single, urls: database.urls }, mondayMorning));
const karlis = world.actors.find((one): one is CentreActor => one.role === 'employee') ?? assert.fail();

/** Cases of many people, each of somebody else: of some the result waits, others have died since they granted a mandate. */
async function furtherCases(from: number, to: number): Promise<void> {
  // What connections have read is told at their end at the latest: these are closed before a page is measured.
  const entering = openDatabase({ url: database.urls.site, vault: testVault });
  for (let number = from; number < to; number++) {
    const client = { ...clients.velta, personalCode: `320000-${String(30_000 + number)}` } as typeof clients.velta;
    const { id } = await leadCase(entering, karlis, number % 3 === 0 ? '22.1.6' : '22.1.3', { client });
    if (number % 3 === 0) continue;
    await carryOut(caseParts(entering), later(karlis, { minutes: 1 }), deathActs.recordDeath, {
      id: randomUUID(),
      of: { client: await clientOfCase(entering, karlis, id) },
      input: { diedOn: undefined, toldBy: 'meita pa tālruni' },
    });
  }
  await entering.close();
}

/** What PostgreSQL reads for each address, asked by the first role that it is shown to. */
async function costs({ actors, site }: AskedWorld): Promise<ReadonlyMap<string, number>> {
  await asOwner(database, (owner) => owner.query('analyze'));
  const read = new Map<string, number>();
  for (const [route, path] of addressesOf(world)) {
    for (const actor of actors) {
      const before = await rowsRead();
      const answer = await site.get(actor, path);
      await answer.arrayBuffer();
      if (answer.status !== 200) continue;
      read.set(`${route} (${actor.role})`, (await rowsRead()) - before);
      break;
    }
  }
  return read;
}

async function rowsRead(): Promise<number> {
  await single.pool.query('select pg_stat_force_next_flush()');
  const { rows } = await single.pool.query<{ read: string }>(
    'select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) as read from pg_stat_user_tables',
  );
  return Number(rows[0]?.read);
}

test('what a page costs grows no faster than what its centre has', async (t) => {
  await furtherCases(0, 20);
  const few = await costs(world);
  await furtherCases(20, 60);
  const many = await costs(world);
  assert.ok(few.size > 40, `only ${few.size} addresses were shown`);
  const faster = [...many].filter(([route, rows]) => rows > (few.get(route) ?? 0) * 3 + 500);
  const dearest = [...many].toSorted(([, one], [, other]) => other - one).slice(0, 5);
  t.diagnostic(`dearest: ${dearest.map(([route, rows]) => `${route} ${few.get(route)} to ${rows} rows`).join(', ')}`);
  assert.deepEqual(
    faster.map(([route, rows]) => `${route}: ${few.get(route)} rows among 20 cases, ${rows} among 60`),
    [],
  );
  assert.deepEqual(world.site.faults, []);
});
