import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { listSeen, seenAnywhere } from '#operations/seen.ts';
import { openDatabase } from '#platform/database/database.ts';
import { callerMarks } from '#sign-in/index.ts';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, clients, enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase, testVault } from '#test/support/postgres/database.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

// After a breach it is told whose data an account, or a network address, saw from one day to another (GDPR 33, 34).
const database = await freshDatabase();
const cast = await enterCast(database);
await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);
const auditor = await alsoIn(database, cast.viewer, 'auditor');
const site = await wholeSite(database, mondayMorning);
const owner = openDatabase({ url: database.urls.owner, vault: testVault, connections: 1 });
after(() => owner.close());

const velta = await leadCase(database, cast.liga, 'drawn');
const arvids = await leadCase(database, cast.liga, '22.1.1', {
  client: { ...clients.arvids, documentNumber: 'LV7654321' },
});
await leadCase(database, cast.ruta, '22.1.1', { client: clients.jonas });

const thief = '198.51.100.9';
await site.get(cast.karlis, `/cases/${velta.id}`, '192.0.2.7');
await site.get(cast.karlis, '/cases', thief);
await site.get(cast.viewer, `/cases/${arvids.id}`, thief);

const day = Temporal.PlainDate.from('2026-03-02');
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).toSorted();
const ask = async (query: string) =>
  (
    (await (await site.get(auditor, `/api/audit/seen?${query}`)).json()) as {
      people: { name: string; times: number }[];
    }
  ).people;

test('an account: the case that it opened, and everybody on the page of a list', async () => {
  const people = await ask(`account=${cast.karlis.person}&from=2026-03-02&to=2026-03-02`);
  assert.deepEqual(names(people), ['Arvīds Ābele', 'Velta Priedīte']);
  assert.equal(people.find(({ name }) => name === 'Velta Priedīte')?.times, 2);
  assert.deepEqual(await ask(`account=${cast.karlis.person}&from=2026-02-01&to=2026-03-01`), []);
});

test('an address: of every account that came from it, and of nothing that came from elsewhere', async () => {
  const mark = callerMarks(database.vault, thief);
  const told = await site.call(auditor, '/api/audit/seen/address', { address: thief });
  assert.deepEqual(await told.json(), { caller: mark.join() }, 'programs learn the marks as the page does');
  assert.equal((await site.call(cast.karlis, '/api/audit/seen/address', { address: thief })).status, 403);
  assert.equal((await site.call(auditor, '/api/audit/seen/address', {})).status, 422);
  assert.deepEqual(names(await ask(`caller=${mark.join()}&from=2026-03-02&to=2026-03-02`)), [
    'Arvīds Ābele',
    'Velta Priedīte',
  ]);
  const elsewhere = callerMarks(database.vault, '203.0.113.1');
  assert.deepEqual(await ask(`caller=${elsewhere.join()}&from=2026-03-02&to=2026-03-02`), []);
});

test('the page has the count and the names, the file all of them; both looks name everybody again', async () => {
  const query = `account=${cast.karlis.person}&from=2026-03-02&to=2026-03-02`;
  const page = await (await site.get(auditor, `/audit/seen?${query}`)).text();
  assert.ok(page.includes('2 cilvēki') && page.includes('Arvīds Ābele') && page.includes('Velta Priedīte'));
  const file = await (await site.get(auditor, `/audit/seen/export?${query}`)).text();
  assert.ok(file.includes('Arvīds Ābele') && file.split('\r\n').length === 4);
  const people = await ask(`account=${auditor.person}&from=2026-03-02&to=2026-03-02`);
  assert.deepEqual(names(people), ['Arvīds Ābele', 'Velta Priedīte']);
});

test('the operator asks over all centres, as a list and a count, and that is an entry', async () => {
  const at = mondayMorning;
  const ruta = await seenAnywhere(owner, { account: cast.ruta.person, from: day, to: day }, at);
  assert.deepEqual(names(ruta), ['Jonas Petraitis']);
  assert.match(ruta[0]?.place ?? '', /^Celmene/);
  const stolen = await seenAnywhere(owner, { address: thief, from: day, to: day }, at);
  assert.deepEqual(names(stolen), ['Arvīds Ābele', 'Velta Priedīte']);
  const byCode = await seenAnywhere(owner, { account: '329999-00001', from: day, to: day }, at);
  assert.equal(byCode.length, 2);
  const { rows } = await owner.pool.query(
    "select body -> 'things' ->> 'people' as people from audit_entry where act = 'audit-log.list-seen' order by number",
  );
  assert.deepEqual(rows, [{ people: '1' }, { people: '2' }, { people: '2' }]);
});

test('the operator is not told that nobody was seen where the question was mistyped', async () => {
  const days = ['--from', '2026-03-02', '--to', '2026-03-02'];
  await assert.rejects(listSeen(['--address', '999.1.1', ...days]), /--address is a whole network address/);
  const reversed = ['--from', '2026-03-02', '--to', '2026-03-01'];
  await assert.rejects(listSeen(['--address', thief, ...reversed]), /--to is before --from/);
});

test('what an auditor of another centre asks of the account is what they may read: nothing of this centre', async () => {
  const foreign = await alsoIn(database, cast.ruta, 'auditor');
  const answer = await site.get(foreign, `/api/audit/seen?account=${cast.karlis.person}&from=2026-03-02&to=2026-03-02`);
  assert.deepEqual(((await answer.json()) as { people: unknown[] }).people, []);
});
