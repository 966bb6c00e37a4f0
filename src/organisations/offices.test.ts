import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import { type Actor, carryOut, lookAt } from '#acting/index.ts';
import { transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { left } from '#site/gathered.ts';
import { leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { alsoIn, type Cast, enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { lastEntries } from '#test/support/postgres/traces.ts';
import { centreWithMunicipality, organisationsActs, organisationsViews } from './index.ts';

const database = await freshDatabase();
const parts = { database, left };
const forgery = await forgeryOn(database);
let cast: Cast;
let officer: Actor;
let administrator: Actor;
before(async () => {
  cast = await enterCast(database);
  await prepareCentres(database, [cast.karlis, cast.janis, cast.ruta]);
  officer = await alsoIn(database, cast.ruta, 'ministry_officer');
  administrator = await alsoIn(database, cast.karlis, 'administrator');
});
after(() => forgery.end());

type Name = keyof typeof organisationsActs;

function act(name: Name, actor: Actor, of: object, input: object) {
  const one = organisationsActs[name] as unknown as (typeof organisationsActs)['changeCentre'];
  return carryOut(parts, actor, one as never, { id: randomUUID(), of: of as never, input }) as Promise<{ id: string }>;
}

async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.then(
    () => assert.fail('it was taken'),
    (reason: unknown) => reason,
  );
  return error instanceof Refusal ? error : assert.fail(String(error));
}

const ofCentre = {
  ...{ name: 'Birzgales centrs', kind: 'novada', place: 'Birzgale' },
  ...{ address: 'Jaunā iela 9, Birzgale', email: 'centrs@paraugs.example', phone: '+371 60000001' },
};
const reason = 'Domes lēmums Nr. 7';
const days = (count: number) => mondayMorning.add({ hours: 24 * count });
const named = (centre: string, at: Temporal.Instant) =>
  transaction(database, centre, (tx) => centreWithMunicipality(tx, centre, at));

suite('a change holds from its day on', () => {
  test('before it the centre is called and found as it was, from it on otherwise, and nothing is overwritten', async () => {
    const { centre } = cast.karlis;
    const then = await named(centre, mondayMorning);
    await act('changeCentre', administrator, { centre }, { ...ofCentre, validFrom: '2026-03-12' });
    assert.deepEqual(await named(centre, days(9)), then);
    const { name, address, phone } = await named(centre, days(10));
    assert.deepEqual([name, address, phone], ['Birzgales centrs', 'Jaunā iela 9, Birzgale', then.phone]);
    assert.equal((await forgery.copy('centre', 'id', centre)).address, then.address, 'its own row stays');
    const [entry] = await lastEntries(database, 1);
    assert.deepEqual([entry?.act, entry?.body.things?.centre], ['centre.change', centre]);
  });

  test('a change made later of something else does not undo the one that is planned', async () => {
    const { centre } = cast.karlis;
    const now = await named(centre, mondayMorning);
    const said = { name: now.name, kind: now.kind, place: now.place, address: now.address, email: now.email };
    await act('changeCentre', officer, { centre }, { ...said, phone: '+371 61111111', validFrom: '2026-03-02' });
    assert.equal((await named(centre, mondayMorning)).phone, '+371 61111111');
    const later = await named(centre, days(10));
    assert.deepEqual([later.phone, later.address], ['+371 61111111', 'Jaunā iela 9, Birzgale']);
  });

  test('of an organisation too; its name is the ministry’s to change', async () => {
    const { organisation, centre } = cast.karlis;
    const contact = { address: 'Tirgus iela 5', email: 'dome@paraugs.example', phone: '+371 60000000' };
    const said = { ...contact, dataProtectionContact: 'jauns.specialists@paraugs.example', validFrom: '2026-03-02' };
    await act('changeOrganisation', administrator, { organisation }, said);
    const renamed = { ...said, name: 'Paraugu novada pašvaldība', validFrom: '2026-03-10' };
    const refused = await refusal(act('changeOrganisation', administrator, { organisation }, renamed));
    assert.equal(refused.code, 'office.name-is-the-ministrys');
    await act('changeOrganisation', officer, { organisation }, renamed);
    const today = await named(centre, mondayMorning);
    assert.deepEqual(
      [today.municipality, today.dataProtectionContact],
      ['Parauga novada pašvaldība', 'jauns.specialists@paraugs.example'],
    );
    assert.equal((await named(centre, days(8))).municipality, 'Paraugu novada pašvaldība');
  });

  test('what changes nothing is not taken for a change', async () => {
    const { centre } = cast.janis;
    const { name, kind, place, address, email, phone } = await named(centre, mondayMorning);
    const same = { name, kind, place, address, email, phone, validFrom: '2026-03-02' };
    assert.equal((await refusal(act('changeCentre', administrator, { centre }, same))).code, 'office.nothing-changes');
    const wordsOnly = await refusal(
      act('changeCentre', administrator, { centre }, { ...same, phone: 'skat. mājaslapā' }),
    );
    assert.deepEqual([wordsOnly.code, wordsOnly.problems[0]?.field], ['input.unreadable', 'phone']);
  });

  test('who entered it, and when, is shown to whoever may change it', async () => {
    const seen = await lookAt(
      parts,
      administrator,
      organisationsViews.viewCentre,
      { of: { centre: cast.karlis.centre } },
      ({ changes }) => changes,
    );
    assert.deepEqual(
      seen.map(({ by, changed }) => [by, changed.map(({ column }) => column).join()]),
      [
        ['Rūta Zariņa', 'phone'],
        ['Kārlis Kalniņš', 'name,address'],
      ].sort((a, b) => seen.findIndex(({ by }) => by === a[0]) - seen.findIndex(({ by }) => by === b[0])),
    );
  });
});

suite('what is added', () => {
  test('a centre of a municipality, with its own log; an organisation with a new number', async () => {
    const { organisation } = cast.karlis;
    const { id } = await act('addCentre', administrator, { organisation }, { ...ofCentre, name: 'Jaunciema centrs' });
    assert.equal((await named(id, mondayMorning)).name, 'Jaunciema centrs');
    const contact = { address: 'Tirgus iela 5', email: 'iestade@paraugs.example', phone: '+371 60000000' };
    const input = { ...contact, dataProtectionContact: 'dati@paraugs.example', name: 'Iestāde', kind: 'institution' };
    const added = await act('addOrganisation', officer, {}, { ...input, registrationNumber: '90000000092' });
    const again = act('addOrganisation', officer, {}, { ...input, registrationNumber: '90000000092' });
    assert.equal((await refusal(again)).code, 'office.known');
    const ofInstitution = act('addCentre', officer, { organisation: added.id }, ofCentre);
    assert.equal((await refusal(ofInstitution)).code, 'office.no-centres');
  });
});

test('its importance is one of the usual, by code or in words of either language, or another in words', async () => {
  const { organisation } = cast.karlis;
  for (const [at, [said, kept]] of [
    ['reģionālas', 'reģionālas'],
    ['Regional', 'reģionālas'],
    ['valsts atbalsta dienests', 'atbalsta dienests'],
    ['izbraukuma pieņemšanas vieta', 'izbraukuma pieņemšanas vieta'],
  ].entries()) {
    const named = { ...ofCentre, name: `Nozīmes centrs ${at}`, kind: said };
    const { id } = await act('addCentre', administrator, { organisation }, named);
    assert.equal((await forgery.copy('centre', 'id', id)).kind, kept);
  }
});

suite('a centre is closed when nothing is left there', () => {
  const closing = { closedFrom: '2026-03-02', reason };

  test('with open cases and rights in force it says what is left, and who sees to it', async () => {
    await leadCase(database, cast.janis, '22.1.3');
    const refused = await refusal(act('closeCentre', officer, { centre: cast.janis.centre }, closing));
    assert.equal(refused.code, 'office.something-left');
    assert.match(refused.problems[0]?.text.lv ?? '', /1 lietotāja tiesības .* 1 lieta nav pabeigta/);
    assert.equal(refused.details.left, 'rights cases');
  });

  test('the database refuses the same, whoever writes the row', async () => {
    const row = {
      ...{ id: randomUUID(), centre_id: cast.janis.centre, closed_from: '2026-03-02', reason },
      ...{ closed_at: mondayMorning.toString(), closed_by: officer.person },
    };
    assert.match(await forgery.refusedAtTheEnd(['centre_closing', row]), /cases_finished_first|rights_end_first/);
    const { organisation } = cast.janis;
    const whole = { ...row, centre_id: undefined, organisation_id: organisation };
    assert.match(
      await forgery.refusedAtTheEnd(['organisation_closing', whole]),
      /centres_closed_first|rights_end_first/,
    );
    assert.equal(
      await forgery.refusedBy(['centre_closing', { ...row, closed_from: '2026-03-01' }]),
      'closes_from_now_on',
    );
    assert.equal(
      await forgery.refusedBy(['centre_closing', { ...row, successor_id: cast.janis.centre }]),
      'succeeded_by_another',
    );
    const past = { ...row, valid_from: '2026-03-01', phone: '1', changed_at: row.closed_at, changed_by: row.closed_by };
    assert.equal(await forgery.refusedBy(['centre_change', past]), 'changes_from_now_on');
    assert.equal(
      await forgery.refusedBy(['centre_change', { ...past, valid_from: '2026-03-02', phone: null }]),
      'centre_changes_somehow',
    );
  });

  test('an empty one is closed, merged into another; nobody is given work there, and its auditor is', async () => {
    const { organisation } = cast.karlis;
    const { id: centre } = await act(
      'addCentre',
      administrator,
      { organisation },
      { ...ofCentre, name: 'Ceļa centrs' },
    );
    const merged = { ...closing, successor: cast.karlis.centre };
    await act('closeCentre', administrator, { centre }, merged);
    const right = (role: string) => ({
      ...{ id: randomUUID(), staff_id: cast.karlis.person, role, organisation_id: organisation, centre_id: centre },
      ...{ position: 'speciālists', valid_from: mondayMorning.toString(), valid_until: null },
    });
    assert.equal(await forgery.refusedAtTheEnd(['access_right', right('employee')]), 'no_right_at_closed_place');
    assert.equal(await forgery.refusedAtTheEnd(['access_right', right('auditor')]), 'nothing');
    const shown = await lookAt(parts, administrator, organisationsViews.viewCentre, { of: { centre } }, (seen) => seen);
    assert.deepEqual(
      [shown.centre.closed_from?.toString(), shown.successor],
      ['2026-03-02', (await named(cast.karlis.centre, mondayMorning)).name],
    );

    await act('closeCentre', officer, { centre }, { closedFrom: '', reason: 'Paliek.' });
    assert.equal(await forgery.refusedAtTheEnd(['access_right', right('employee')]), 'nothing');
    const again = await refusal(act('closeCentre', officer, { centre }, { closedFrom: '', reason }));
    assert.equal(again.code, 'office.is-open');
  });

  test('an organisation is closed after its centres, and no centre is entered in it then', async () => {
    const contact = { address: 'Tirgus iela 5', email: 'dome2@paraugs.example', phone: '+371 60000000' };
    const { id: organisation } = await act(
      'addOrganisation',
      officer,
      {},
      {
        ...{ ...contact, dataProtectionContact: 'dati@paraugs.example', name: 'Vecais novads', kind: 'municipality' },
        registrationNumber: '90000000093',
      },
    );
    const { id: centre } = await act('addCentre', officer, { organisation }, { ...ofCentre, name: 'Vecais centrs' });
    const early = await refusal(act('closeOrganisation', officer, { organisation }, closing));
    assert.match(early.problems[0]?.text.lv ?? '', /Vispirms slēdz centrus, .*: Vecais centrs\./);
    await act('closeCentre', officer, { centre }, closing);
    await act('closeOrganisation', officer, { organisation }, { ...closing, successor: cast.karlis.organisation });
    const late = await refusal(act('addCentre', officer, { organisation }, { ...ofCentre, name: 'Jauns' }));
    assert.equal(late.code, 'office.organisation-closed');
    const opened = await refusal(act('closeCentre', officer, { centre }, { closedFrom: '', reason }));
    assert.equal(opened.code, 'office.organisation-closed');
    const row = { id: randomUUID(), organisation_id: organisation, ...ofCentre };
    assert.equal(await forgery.refusedAtTheEnd(['centre', row]), 'centres_closed_first');
  });
});
