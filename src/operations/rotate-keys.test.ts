import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import pg from 'pg';
import { findClientByCode, peopleByDocument, personById } from '#clients/index.ts';
import { contentOf, peopleByPhone } from '#mandates/index.ts';
import { staffByNumber } from '#organisations/index.ts';
import { Vault } from '#platform/cryptography/vault.ts';
import { type Database, loggedTransaction, openDatabase } from '#platform/database/database.ts';
import { newDataKey } from '#platform/sealing/data-key.ts';
import { fromTheBeginning, rewrapDataKeys } from '#platform/sealing/rotate-data-keys.ts';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { type Cast, clients, enterCast } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { faultsOfLog } from '#test/support/postgres/faults-of-log.ts';
import { rotateKeys } from './rotate-keys.ts';

const keys = {
  sealing: { old: randomBytes(32), new: randomBytes(32) },
  lookup: { old: randomBytes(32), new: randomBytes(32) },
};
type Age = keyof typeof keys.sealing;

function vaultWith(current: Age, ...ages: readonly Age[]): Vault {
  const of = (kind: keyof typeof keys) => new Map(ages.map((age) => [age, keys[kind][age]]));
  return new Vault({ current, sealing: of('sealing'), lookup: of('lookup') });
}

const { urls } = await freshDatabase();
const opened: Database[] = [];
after(() => Promise.all(opened.map((database) => database.close())));
function open(url: string, vault: Vault): Database {
  const database = openDatabase({ url, vault });
  opened.push(database);
  return database;
}

/** The site before, while and after both keys are changed. */
const site = {
  before: open(urls.site, vaultWith('old', 'old')),
  between: open(urls.site, vaultWith('new', 'old', 'new')),
  after: open(urls.site, vaultWith('new', 'new')),
};
const owner = {
  between: open(urls.owner, vaultWith('new', 'old', 'new')),
  after: open(urls.owner, vaultWith('new', 'new')),
};
const plain = new pg.Client({ connectionString: urls.owner });
const at = Temporal.Instant.from('2026-03-02T12:00:00Z');
let cast: Cast;
let velta: { readonly mandate: string };
before(async () => {
  await plain.connect();
  cast = await enterCast(site.before);
  await prepareCentres(site.before, [cast.karlis, cast.ruta]);
  velta = await leadCase(site.before, cast.karlis, '22.1.3');
  await leadCase(site.before, cast.ruta, '22.1.3');
});
after(() => plain.end());

/** Somebody new, and in every third case somebody without a Latvian code. */
function stranger(number: number) {
  const name = { givenName: 'Kāds', surname: `Svešais${number}` };
  if (number % 3 === 0)
    return { ...name, personalCode: '', birthDate: '1980-06-05', documentCountry: 'LT', documentNumber: `LT${number}` };
  return { ...name, personalCode: `320000-9000${number}` };
}

async function agesOf(table: string, column: string): Promise<string[]> {
  const { rows } = await plain.query<{ age: string }>(`select distinct ${column} as age from ${table} order by 1`);
  return rows.map(({ age }) => age);
}

const clientsKnown = async () => Number((await plain.query('select count(*) from client')).rows[0].count);

suite('both keys are changed on the running system', () => {
  test('while acts go on, and people are found before, meanwhile and afterwards', async () => {
    const led = { mandates: [] as string[] };
    const work = async (database: Database, from: number) => {
      for (let number = from; number < from + 4; number += 1) {
        const { mandate } = await leadCase(database, cast.karlis, 'drawn', { client: stranger(number) });
        led.mandates.push(mandate);
      }
    };
    await work(site.before, 1);
    const [rotated] = await Promise.all([rotateKeys(owner.between, () => at), work(site.between, 5)]);
    assert.ok(rotated.wrapped > 0 && rotated.hashed > 0 && rotated.deleted === 0, JSON.stringify(rotated));
    assert.deepEqual(await agesOf('lookup_hash', 'made_by'), ['new', 'old']);
    const before = await clientsKnown();
    await leadCase(site.between, cast.karlis, '22.1.1', { client: stranger(1) });
    await leadCase(site.after, cast.karlis, '22.1.1', { client: stranger(2) });
    await leadCase(site.after, cast.karlis, '22.1.1', { client: stranger(3) });
    const last = await rotateKeys(owner.after, () => at);
    assert.ok(last.wrapped === 0 && last.deleted > 0, JSON.stringify(last));
    for (let number = 1; number < 9; number += 1) {
      await leadCase(site.after, cast.karlis, '22.1.1', { client: stranger(number) });
    }
    assert.equal(await clientsKnown(), before, 'everybody was recognised');
    for (const mandate of [velta.mandate, ...led.mandates]) {
      const content = await loggedTransaction(site.after, cast.karlis.centre, (tx) => contentOf(tx, mandate));
      assert.ok(content?.client.name, 'what was sealed before is opened');
    }
  });

  test('the old keys can be taken away: nothing is sealed, wrapped or found by them', async () => {
    assert.deepEqual(await agesOf('data_key', 'wrapped_by'), ['new']);
    assert.deepEqual(await agesOf('lookup_hash', 'made_by'), ['new']);
    assert.deepEqual(await agesOf('shared_hash', 'made_by'), ['new']);
    const found = await loggedTransaction(site.after, null, (tx) => staffByNumber(tx, 'PNOLV-32999900001'));
    assert.equal(found?.id, cast.karlis.person);
    await assert.rejects(
      loggedTransaction(site.before, cast.karlis.centre, (tx) => contentOf(tx, velta.mandate)),
      /the sealing key "new" is not configured/,
    );
  });

  test('everybody is found by their document and their phone, also who was recorded before those were searched by', async () => {
    const found = () =>
      loggedTransaction(site.after, cast.karlis.centre, async (tx) => {
        const velta = await findClientByCode(tx, clients.velta.personalCode);
        const [shown, called] = await Promise.all([
          peopleByDocument(tx, 'lv 1234567', 100),
          peopleByPhone(tx, '20000000', 100),
        ]);
        return { shown: velta !== undefined && shown.includes(velta), called: called.length };
      });
    assert.deepEqual(await found(), { shown: true, called: 9 });
    await plain.query('delete from shared_hash');
    assert.deepEqual(await found(), { shown: false, called: 0 });
    const { phones } = await rotateKeys(owner.after, () => at);
    assert.equal(phones, 10);
    assert.deepEqual(await found(), { shown: true, called: 9 });
  });

  test('it stands in the log, whose chain holds', async () => {
    const { rows } = await plain.query("select body -> 'things' as things from audit_entry where act = 'keys.rotate'");
    assert.equal(rows.length, 3);
    assert.deepEqual(await faultsOfLog(urls.owner), []);
  });

  test('a member of staff who was entered before the database knew their code is known by it afterwards', async () => {
    const code = site.after.vault.lookup('personal code', '32999900001');
    const ofKarlis = [code, cast.karlis.person];
    const isKnown = 'select from lookup_hash where centre_id = nil_uuid() and (hash, subject_id) = ($1, $2)';
    assert.equal((await plain.query(isKnown, ofKarlis)).rowCount, 1);
    await plain.query('delete from lookup_hash where (hash, subject_id) = ($1, $2)', ofKarlis);
    await rotateKeys(owner.after, () => at);
    assert.equal((await plain.query(isKnown, ofKarlis)).rowCount, 1);
  });

  test('broken off, it goes on where it is run again', async () => {
    const many = open(urls.owner, vaultWith('old', 'old', 'new'));
    const ids = Array.from({ length: 1200 }, () => crypto.randomUUID());
    await loggedTransaction(many, null, async (tx) => {
      for (const id of ids) newDataKey(tx, { centre: null, id });
    });
    const step = await loggedTransaction(owner.between, null, (tx) => rewrapDataKeys(tx, fromTheBeginning));
    assert.equal(step.done, 500);
    assert.equal((await rotateKeys(owner.between, () => at)).wrapped, 700);
    assert.deepEqual(await agesOf('data_key', 'wrapped_by'), ['new']);
  });
});

suite('a person has one key', () => {
  test('destroyed, what is kept of that person is unreadable for ever, and nothing else', async () => {
    const centre = cast.karlis.centre;
    const known = await loggedTransaction(site.after, centre, (tx) => findClientByCode(tx, clients.velta.personalCode));
    const other = await loggedTransaction(site.after, centre, (tx) => findClientByCode(tx, '320000-90001'));
    if (!known || !other) throw new Error('they are known');
    await plain.query('delete from data_key where subject_id = $1', [known]);
    const [one, another] = await loggedTransaction(site.after, centre, async (tx) => [
      await personById(tx, known),
      await personById(tx, other),
    ]);
    assert.deepEqual([one?.surname, one?.code], ['Priedīte', null]);
    assert.equal(another?.code, '32000090001');
    const content = await loggedTransaction(site.after, centre, (tx) => contentOf(tx, velta.mandate));
    assert.equal(content, undefined);
  });

  test("another person's key opens nothing, wherever it is put", async () => {
    const centre = cast.karlis.centre;
    const [one, other] = await loggedTransaction(site.after, centre, (tx) =>
      Promise.all(['320000-90001', '320000-90002'].map((code) => findClientByCode(tx, code))),
    );
    await plain.query(
      `update data_key set wrapped = (select wrapped from data_key where subject_id = $2) where subject_id = $1`,
      [one, other],
    );
    await assert.rejects(
      loggedTransaction(site.after, centre, (tx) => personById(tx, one ?? '')),
      /unable to authenticate/,
    );
  });

  test("the site's role neither destroys a key nor takes a hash away", async () => {
    for (const statement of ['delete from data_key', "update data_key set wrapped = ''", 'delete from lookup_hash']) {
      await assert.rejects(site.after.pool.query(statement), { code: '42501' }, statement);
    }
  });
});
