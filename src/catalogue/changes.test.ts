import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import pg from 'pg';
import { type Actor, carryOut, lookAt } from '#acting/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { loggedTransaction, transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { enterRight } from '#rights/index.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { enterRightsCast } from '#test/support/cast/rights-cast.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';
import { typedOf } from './change-input.ts';
import { catalogueActs, catalogueViews, type EServiceEdition, editionInForce, enterEdition } from './index.ts';
import { editionsOf } from './queries.ts';

const database = await freshDatabase();
const cast = await enterRightsCast(database);
const site = await wholeSite(database, mondayMorning);
const parts = { database };
const day = (text: string) => Temporal.PlainDate.from(text);

const officerOf = (like: Actor, number: string) =>
  loggedTransaction(database, null, async (tx): Promise<Actor> => {
    const [names, email] = [{ givenName: 'Olga', surname: 'Turētāja' }, `${number}@paraugs.example`];
    const person = { personalNumber: `PNOLV-329995-${number}`, ...names, email };
    const staff = await enterStaff(tx, { at: mondayMorning }, person);
    const { organisation } = like;
    const post = { role: 'holder_officer', organisation, centre: null, position: 'eksperte' } as const;
    const right = await enterRight(tx, { ...post, staff: staff.id, from: mondayMorning.subtract({ hours: 24 }) });
    return { ...like, ...post, person: staff.id, name: 'Olga Turētāja', right: right.id };
  });
const olga = await officerOf(cast.baiba, '00001');
const stranger = await officerOf(cast.elita, '00002');

let services = 0;

function entered(more: Partial<EServiceEdition> = {}): Promise<EServiceEdition> {
  services += 1;
  return transaction(database, null, (tx) =>
    enterEdition(tx, {
      code: `EPH${services}`,
      validFrom: day('2019-03-01'),
      name: { lv: 'Ziņas par šķirnēm', en: 'Facts about breeds' },
      holderId: cast.holder,
      holder: 'Parauga aģentūra',
      portalUrl: 'https://example.org/ep',
      underMandate: true,
      givesPlannedTime: true,
      givesResult: true,
      minimumAge: null,
      dataUsed: { lv: 'vārds', en: 'name' },
      fields: [
        { key: 'breed', label: { lv: 'Šķirne', en: 'Breed' }, hint: { lv: 'kā pasē', en: 'as in the passport' } },
      ],
      basketPoint: null,
      ...more,
    }),
  );
}

const formOf = (edition: EServiceEdition, more: object = {}) => ({
  ...typedOf(edition),
  ...{ validFrom: '2026-04-01', reason: 'Mainās portāls.', basedOn: edition.id },
  ...more,
});

const change = (actor: Actor, eService: string, input: object) =>
  carryOut(parts, actor, catalogueActs.changeEService, { id: randomUUID(), of: { eService }, input });

const withdraw = (actor: Actor, eService: string, edition: string, input: object = { reason: 'Kļūda.' }) =>
  carryOut(parts, actor, catalogueActs.withdrawChange, { id: randomUUID(), of: { eService, edition }, input });

const on = (eService: string, text: string) =>
  transaction(database, null, (tx) => editionInForce(tx, eService, day(text)));

const own = (eService: string) => lookAt(parts, olga, catalogueViews.viewOwn, { of: { eService } }, (seen) => seen);

const refusedWith = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

suite('a service holder’s officer changes an e-service', () => {
  test('from a day to come, every field of it; until then, and in records of those days, nothing is otherwise', async () => {
    const edition = await entered();
    const { eServiceId } = edition;
    const otherwise = {
      ...{
        nameLv: 'Šķirņu ziņas',
        nameEn: 'Breed facts',
        underMandate: 'no',
        givesPlannedTime: 'no',
        givesResult: 'no',
      },
      ...{
        minimumAge: '16',
        dataUsedLv: 'uzvārds',
        dataUsedEn: 'surname',
        basketPoint: '3.13',
        lastDay: '31.12.2026.',
      },
      ...{
        fields: 'colour | Krāsa | Colour\n\nname | Vārds | Name | pilns | whole',
        portalUrl: 'https://example.org/new',
      },
    };
    await change(olga, eServiceId, formOf(edition, otherwise));
    assert.deepEqual(await on(eServiceId, '2026-03-31'), { ...edition, validUntil: day('2026-04-01') });
    const planned = await on(eServiceId, '2026-04-01');
    assert.deepEqual(planned && { ...planned, id: '', validFrom: '', validUntil: '' }, {
      ...{ id: '', code: edition.code, eServiceId, validFrom: '', validUntil: '' },
      ...{ holderId: cast.holder, holder: 'Parauga aģentūra', name: { lv: 'Šķirņu ziņas', en: 'Breed facts' } },
      ...{ underMandate: false, givesPlannedTime: false, givesResult: false, minimumAge: 16, basketPoint: '3.13' },
      ...{ dataUsed: { lv: 'uzvārds', en: 'surname' }, portalUrl: 'https://example.org/new' },
      fields: [
        { key: 'colour', label: { lv: 'Krāsa', en: 'Colour' } },
        { key: 'name', label: { lv: 'Vārds', en: 'Name' }, hint: { lv: 'pilns', en: 'whole' } },
      ],
    });
    assert.equal(await on(eServiceId, '2027-01-01'), undefined, 'its last day is 31 December');
    const { changes, changed } = await own(eServiceId);
    assert.deepEqual(changed.length, 9, 'every property');
    assert.deepEqual(
      changes.map(({ kind, by, reason }) => [kind, by, reason]),
      [['planned', 'Olga Turētāja', 'Mainās portāls.']],
    );
  });

  test('and withdraws it before its day: the edition before goes on, and the history keeps both', async () => {
    const edition = await entered();
    const { eServiceId } = edition;
    const { id } = await change(olga, eServiceId, formOf(edition, { nameLv: 'Cits' }));
    await assert.rejects(withdraw(stranger, eServiceId, id), refusedWith('catalogue.no-such-e-service'));
    await assert.rejects(withdraw(olga, eServiceId, edition.id), refusedWith('catalogue.no-such-change'));
    await assert.rejects(withdraw(olga, eServiceId, id, { reason: '' }), (no: Refusal) =>
      /kāpēc atsaucat/.test(String(no.problems[0]?.text.lv)),
    );
    await withdraw(olga, eServiceId, id);
    assert.deepEqual(await on(eServiceId, '2026-04-01'), edition);
    await assert.rejects(withdraw(olga, eServiceId, id), refusedWith('catalogue.no-such-change'));
    await change(olga, eServiceId, formOf(edition, { nameLv: 'Vēl cits' }));
    const { changes } = await own(eServiceId);
    assert.deepEqual(
      changes.map(({ kind, validFrom }) => [kind, validFrom.toString()]),
      [
        ['planned', '2026-04-01'],
        ['withdrawn', '2026-04-01'],
        ['planned', '2026-04-01'],
      ],
    );
  });

  test('nobody else does, and not of today, of a day between two editions, or of what the form did not show', async () => {
    const edition = await entered();
    const { eServiceId } = edition;
    const otherwise = { nameLv: 'Cits' };
    const tries = (more: object, actor = olga) => change(actor, eServiceId, formOf(edition, { ...otherwise, ...more }));
    await assert.rejects(tries({}, stranger), refusedWith('catalogue.no-such-e-service'));
    await assert.rejects(tries({}, cast.maija), refusedWith('access.role'));
    await assert.rejects(tries({}, cast.baiba), refusedWith('access.role'));
    await assert.rejects(tries({ validFrom: '2026-03-02' }), refusedWith('catalogue.not-ahead'));
    await assert.rejects(change(olga, eServiceId, formOf(edition)), refusedWith('catalogue.nothing-changes'));
    await tries({ validFrom: '2026-06-01' });
    await assert.rejects(tries({ validFrom: '2026-07-01' }), refusedWith('catalogue.changed-meanwhile'));
    await assert.rejects(
      tries({ validFrom: '2026-05-01', basedOn: undefined }),
      refusedWith('catalogue.before-planned-change'),
    );
    const ended = await entered({ validUntil: day('2026-03-10') });
    await assert.rejects(change(olga, ended.eServiceId, formOf(ended, otherwise)), refusedWith('catalogue.has-left'));
    assert.equal((await transaction(database, null, (tx) => editionsOf(tx, eServiceId))).length, 2);
  });

  test('a line of the fields that cannot be read is named, with all else that is wrong', async () => {
    const edition = await entered();
    const wrong = { fields: 'breed | Šķirne | Breed\n1x | Vārds | Name', minimumAge: '19', nameEn: '', reason: '' };
    const error = await change(olga, edition.eServiceId, formOf(edition, wrong)).catch((no: Refusal) => no);
    assert.ok(error instanceof Refusal);
    assert.deepEqual(error.problems.map(({ field }) => String(field)).toSorted(), [
      'fields',
      'minimumAge',
      'nameEn',
      'reason',
    ]);
    assert.match(error.problems.find(({ field }) => field === 'fields')?.text.lv ?? '', /^2\. rinda: /);
    await assert.rejects(change(olga, edition.eServiceId, formOf(edition, { minimumAge: '1e1' })), {
      code: 'input.unreadable',
    });
  });

  test('what changed while the form stood open is named field by field, with what it had and what is so by now', async () => {
    const edition = await entered();
    const { eServiceId } = edition;
    const otherwise = { nameLv: 'Šķirņu ziņas', givesResult: 'no', minimumAge: '16', lastDay: '31.12.2026.' };
    const { id } = await change(olga, eServiceId, formOf(edition, otherwise));
    const tries = (more: object, basedOn = edition.id) =>
      change(
        olga,
        eServiceId,
        formOf(edition, { validFrom: '2026-05-01', portalUrl: 'https://x.example', basedOn, ...more }),
      ).then(
        () => assert.fail('it was taken'),
        (no: Refusal) => no.problems.map(({ field, text }) => `${field}: ${text.lv.split(' Pārbaudiet')[0]}`),
      );
    assert.deepEqual(await tries({}), [
      'nameLv: Nosaukums latviski: lapā bija „Ziņas par šķirnēm”, tagad ir „Šķirņu ziņas”.',
      'givesResult: Vai portāls parāda rezultātu?: lapā bija „Jā”, tagad ir „Nē”.',
      'minimumAge: Mazākais vecums, gadi: lapā bija tukšs, tagad ir „16”.',
      'lastDay: Pēdējā diena katalogā: lapā bija tukšs, tagad ir „31.12.2026.”.',
    ]);
    await withdraw(olga, eServiceId, id);
    const back = await tries({ ...otherwise, validFrom: '2026-05-01' }, id);
    assert.equal(back[0], 'nameLv: Nosaukums latviski: lapā bija „Šķirņu ziņas”, tagad ir „Ziņas par šķirnēm”.');
    assert.match((await tries({ lastDay: '31.12.2026.' }, randomUUID())).join(), /^undefined: Kamēr lapa bija atvērta/);
  });

  test('of two at once one is told that it was changed meanwhile', async () => {
    for (let round = 0; round < 5; round += 1) {
      const edition = await entered();
      const outcomes = await Promise.allSettled(
        ['Viens', 'Otrs'].map((nameLv) => change(olga, edition.eServiceId, formOf(edition, { nameLv }))),
      );
      const no = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
      assert.deepEqual(no, ['catalogue.changed-meanwhile']);
    }
  });

  test('programs do the same', async () => {
    const edition = await entered();
    const here = `/api/e-services/${edition.eServiceId}`;
    const { validFrom, reason } = { validFrom: '2026-04-01', reason: 'Mainās portāls.' };
    const made = await site.call(olga, `${here}/changes`, { ...typedOf(edition), validFrom, reason, minimumAge: 15 });
    assert.equal(made.status, 200);
    const { id } = (await made.json()) as { id: string };
    const told = (await (await site.get(olga, here)).json()) as { planned: { minimumAge: number }; changes: unknown[] };
    assert.deepEqual([told.planned.minimumAge, told.changes.length], [15, 1]);
    assert.equal((await site.get(stranger, here)).status, 404);
    assert.equal((await site.call(olga, `${here}/changes/${id}/withdrawal`, { reason })).status, 200);
    const { eServices } = (await (await site.get(olga, '/api/e-services')).json()) as { eServices: { code: string }[] };
    assert.ok(eServices.some(({ code }) => code === edition.code));
    assert.deepEqual(site.faults, []);
  });
});

suite('the database keeps editions from whoever is not their holder', () => {
  /** What the site's role is told at the commit; every person and date as a test may arrange them. */
  async function saidTo(...statements: readonly (readonly [string, readonly unknown[]])[]): Promise<string> {
    const client = new pg.Client({ connectionString: database.urls.site });
    await client.connect();
    try {
      await client.query('begin');
      for (const [text, values] of statements) await client.query(text, [...values]);
      await client.query('commit');
      return 'nothing';
    } catch (error) {
      await client.query('rollback');
      return (error as pg.DatabaseError).constraint ?? String(error);
    } finally {
      await client.end();
    }
  }

  const changed = (edition: EServiceEdition, kind: string, by = olga.person, at = mondayMorning) =>
    [
      `insert into e_service_change (id, e_service_id, edition_id, kind, reason, changed_at, changed_by)
       values ($1, $2, $3, $4, 'Mainās portāls.', $5, $6)`,
      [randomUUID(), edition.eServiceId, edition.id, kind, at.toString(), by],
    ] as const;

  test('a change is of a day to come, by the holder’s officer, of an e-service of theirs, and beside what it says', async () => {
    const edition = await entered();
    assert.equal(await saidTo(changed(edition, 'planned')), 'change_of_a_day_to_come');
    assert.equal(await saidTo(changed(edition, 'planned', stranger.person)), 'author_has_right');
    const first = await entered({ validFrom: day('2026-05-01') });
    assert.equal(await saidTo(changed(first, 'planned')), 'change_of_its_own_e_service', 'nothing went before');
    assert.equal(await saidTo(changed(first, 'withdrawn')), 'change_of_its_own_e_service', 'it is not withdrawn');
    const { id } = await change(olga, edition.eServiceId, formOf(edition, { nameLv: 'Cits' }));
    const again = changed({ ...edition, id }, 'planned');
    assert.equal(await saidTo(again), 'edition_changed_once');
  });
});
