import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterOrganisation } from '#organisations/index.ts';
import { rows, sql, type Transaction, transaction } from '#platform/database/database.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import {
  type EnterEditionInput,
  editionById,
  editionInForce,
  editionsByIds,
  enterEdition,
  mayBeAppliedForUnderMandate,
  searchCatalogue,
  withdrawEService,
} from './index.ts';

const database = await freshDatabase();
const inside = <T>(work: (tx: Transaction) => Promise<T>) => transaction(database, null, work);
const day = (text: string) => Temporal.PlainDate.from(text);

const holder = await inside((tx) =>
  enterOrganisation(
    tx,
    { at: mondayMorning },
    {
      kind: 'service_holder',
      name: 'Izdomātais reģistrs',
      registration_number: '00000000001',
      address: 'Izdomu iela 1, Rīga',
      email: 'registrs@example.org',
      phone: '+371 00000000',
      data_protection_contact: 'dati@example.org',
      is_demo: true,
    },
  ),
);

function anEdition(code: string, changes: Partial<EnterEditionInput> = {}): EnterEditionInput {
  return {
    code,
    validFrom: day('2019-03-01'),
    name: { lv: 'Ziņas par šķirnēm', en: 'Facts about breeds' },
    holderId: holder.id,
    holder: holder.name,
    portalUrl: 'https://example.org/ep',
    underMandate: true,
    givesPlannedTime: true,
    givesResult: true,
    dataUsed: { lv: 'vārds', en: 'name' },
    fields: [{ key: 'breed', label: { lv: 'Šķirne', en: 'Breed' } }],
    basketPoint: null,
    ...changes,
  };
}

test('an edition is in force from its day until the next one begins; old records keep the edition of their day', async () => {
  const first = await inside((tx) => enterEdition(tx, anEdition('T1')));
  const next = anEdition('T1', { validFrom: day('2021-01-01'), name: { lv: 'Jauns vārds', en: 'New name' } });
  const second = await inside((tx) => enterEdition(tx, next));
  assert.equal(second.eServiceId, first.eServiceId);
  const on = async (text: string) => inside((tx) => editionInForce(tx, first.eServiceId, day(text)));
  assert.equal(await on('2019-02-28'), undefined);
  assert.equal((await on('2019-03-01'))?.id, first.id);
  assert.equal((await on('2020-12-31'))?.id, first.id);
  assert.deepEqual(await on('2021-01-01'), second);
  assert.equal((await inside((tx) => editionById(tx, first.id))).name.lv, 'Ziņas par šķirnēm');
  const both = await inside((tx) => editionsByIds(tx, [first.id, second.id, first.id]));
  assert.deepEqual([...both.keys()].sort(), [first.id, second.id].sort());
});

test('two editions are never in force on the same day', async () => {
  await inside((tx) => enterEdition(tx, anEdition('T2', { validFrom: day('2022-01-01') })));
  for (const validFrom of [day('2022-01-01'), day('2021-06-01')]) {
    const twin = inside((tx) => enterEdition(tx, anEdition('T2', { validFrom })));
    await assert.rejects(twin, { code: 'catalogue.editions-overlap' });
  }
  const until = { validFrom: day('2021-06-01'), validUntil: day('2022-01-01') };
  await inside((tx) => enterEdition(tx, anEdition('T2', until)));
});

test('a withdrawn e-service leaves the catalogue on that day, together with editions announced for later', async () => {
  const { eServiceId } = await inside((tx) => enterEdition(tx, anEdition('T3')));
  await inside((tx) => enterEdition(tx, anEdition('T3', { validFrom: day('2030-01-01') })));
  assert.equal(await inside((tx) => withdrawEService(tx, { eServiceId, from: day('2025-05-01') })), 2);
  const on = async (text: string) => inside((tx) => editionInForce(tx, eServiceId, day(text)));
  assert.ok(await on('2025-04-30'));
  assert.equal(await on('2025-05-01'), undefined);
  assert.equal(await on('2030-01-02'), undefined);
  assert.equal(await inside((tx) => withdrawEService(tx, { eServiceId, from: day('2026-05-01') })), 0);
  // an edition that was never in force blocks nothing
  await inside((tx) => enterEdition(tx, anEdition('T3', { validFrom: day('2030-01-01') })));
});

test('an e-service is found by name, code or holder, whatever diacritics and case, page by page', async () => {
  const search = (text: string, more = {}) =>
    inside((tx) => searchCatalogue(tx, { day: day('2026-01-05'), text, ...more }));
  const names = ['Āboli', 'Ārijas', 'Bērzi', 'Čiekuri', 'Celmi'];
  for (const [at, lv] of names.entries()) {
    const withdrawable = anEdition(`T5${at}`, { name: { lv: `${lv} zaļumnieki`, en: lv }, underMandate: at !== 2 });
    await inside((tx) => enterEdition(tx, withdrawable));
  }
  const found = async (text: string) => (await search(text)).editions.map((edition) => edition.code);
  assert.deepEqual(await found('ZALUMNIEKI celmi'), ['T54']);
  assert.deepEqual(await found('t53'), ['T53']);
  assert.deepEqual(await found('izdomatais berzi'), ['T52']);
  assert.deepEqual(await found("100%' or _"), []);
  const pages = [];
  let after: string | undefined;
  do {
    const page = await search('zalumnieki', { limit: 2, after });
    pages.push(page.editions.map((edition) => edition.name.lv.split(' ')[0]));
    after = page.next ?? undefined;
  } while (after);
  assert.deepEqual(pages, [['Āboli', 'Ārijas'], ['Bērzi', 'Celmi'], ['Čiekuri']]);
  assert.equal((await search('zalumnieki', { underMandate: true })).editions.length, 4);
});

test('before 1 March 2019 nothing can be applied for under a mandate (2.)', () => {
  const old = { ...anEdition('T6'), validFrom: day('2018-01-01'), validUntil: null };
  const on = (text: string, changes = {}) => {
    const answer = mayBeAppliedForUnderMandate({ ...old, ...changes }, day(text));
    return answer.allowed || answer.why;
  };
  assert.equal(on('2019-02-28'), 'before-the-act');
  assert.equal(on('2019-03-01'), true);
  assert.equal(on('2020-01-01', { underMandate: false }), 'technical-solution');
  assert.equal(on('2020-01-01', { validUntil: day('2020-01-01') }), 'not-in-the-catalogue');
});

test('the database and the act agree on every edition and day (2., 17.3., 20.13.)', async () => {
  const editions = [
    anEdition('T8', { validFrom: day('2018-01-01') }),
    anEdition('T9', { validFrom: day('2018-01-01'), validUntil: day('2020-01-01') }),
    anEdition('T10', { validFrom: day('2019-06-01'), underMandate: false }),
  ];
  for (const input of editions) {
    const edition = await inside((tx) => enterEdition(tx, input));
    for (const on of ['2017-12-31', '2019-02-28', '2019-03-01', '2019-12-31', '2020-01-01', '2026-03-02'].map(day)) {
      const { allowed } = mayBeAppliedForUnderMandate(edition, on);
      const said = await inside((tx) =>
        rows(tx, sql<{ allowed: boolean }>`select allows_mandate(${edition.id}, ${on.toString()}::date) as allowed`),
      );
      assert.deepEqual(said, [{ allowed }], `${edition.code} on ${on.toString()}`);
    }
  }
});

test('an edition that does not exist is refused as absent, also when the id is not a UUID', async () => {
  for (const id of ['', "'; drop table e_service", '00000000-0000-0000-0000-000000000000']) {
    await assert.rejects(
      inside((tx) => editionById(tx, id)),
      { code: 'catalogue.no-such-e-service', kind: 'absent' },
    );
  }
});
