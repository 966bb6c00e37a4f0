import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { checkedAlone } from '#test/support/cast/deeds.ts';
import { clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { findClientByCode, identityCheckById, personById } from './index.ts';
import { isIdentified, refusalReasons } from './kinds.ts';

const database = await freshDatabase();
const { karlis, liga, janis } = await enterCast(database);

const passport = {
  documentKind: 'passport',
  documentNumber: 'LV 0000001',
  documentCountry: 'LV',
  documentValidTo: '02.03.2026.',
};
const confirmed = { ...passport, outcome: 'confirmed', matter: 'self', doubtReason: 'Runāja tikai pavadonis.' };

const check = (actor: CentreActor, typed: Record<string, unknown>) => checkedAlone(database, actor, typed);

async function refusalOf(work: Promise<unknown>): Promise<{ code: string; fields: (string | undefined)[] }> {
  const error = await work.then(
    () => assert.fail('it was not refused'),
    (caught: Refusal) => caught,
  );
  if (error.name !== 'Refusal') throw error;
  return { code: error.code, fields: error.problems.map((problem) => problem.field) };
}

const personOf = (actor: CentreActor, id: string | null) =>
  loggedTransaction(database, actor.centre, async (tx) => (id === null ? undefined : personById(tx, id)));
const recordOf = (actor: CentreActor, id: string) =>
  loggedTransaction(database, actor.centre, (tx) => identityCheckById(tx, id));
const knownBy = (actor: CentreActor, code: string) =>
  loggedTransaction(database, actor.centre, (tx) => findClientByCode(tx, code));

test('a check says who, when, by which document and with which outcome (22.¹ 1.)', async () => {
  const done = await check(karlis, { ...confirmed, ...clients.velta });
  const record = await recordOf(liga, done.id);
  assert.deepEqual(record && { ...record, checkedAt: record.checkedAt.toString() }, {
    id: done.id,
    outcome: 'confirmed',
    refusalReason: null,
    clientId: done.clientId,
    representedId: null,
    basis: null,
    basisDocument: null,
    minorBasis: null,
    minorBasisDocument: null,
    documentKind: 'passport',
    documentNumber: 'LV0000001',
    documentCountry: 'LV',
    documentValidTo: Temporal.PlainDate.from('2026-03-02'),
    codeConfirmed: false,
    checkedAt: '2026-03-02T08:30:00Z',
    checkedBy: karlis.person,
  });
});

test('a person met before is found by the code and keeps one record; another centre does not find them', async () => {
  const first = await check(karlis, { ...confirmed, ...clients.arvids });
  const typed = { ...confirmed, ...clients.arvids, personalCode: '32000000002' };
  const second = await check(later(liga, { hours: 1 }), typed);
  assert.equal(second.clientId, first.clientId);
  assert.equal(await knownBy(janis, clients.arvids.personalCode), undefined);
  assert.equal(await personOf(janis, first.clientId), undefined);
  const there = await check(janis, { ...confirmed, ...clients.arvids });
  assert.notEqual(there.clientId, first.clientId);
});

test('a changed code and a changed surname are added to the same person, who is then found by both codes', async () => {
  const before = await check(karlis, {
    ...confirmed,
    givenName: 'Maija',
    surname: 'Roze',
    personalCode: '161175-19997',
  });
  const changed = { givenName: 'Maija', surname: 'Lilija', personalCode: '320000-00020', previousCode: '161175-19997' };
  const after = await check(later(karlis, { hours: 24 * 20 }), {
    ...confirmed,
    documentValidTo: '01.01.2030.',
    ...changed,
  });
  assert.equal(after.clientId, before.clientId);
  assert.deepEqual(await personOf(karlis, after.clientId), {
    id: after.clientId,
    givenName: 'Maija',
    surname: 'Lilija',
    code: '32000000020',
    birthDate: null,
  });
  for (const code of ['161175-19997', '320000-00020']) {
    assert.equal(await knownBy(liga, code), after.clientId, code);
  }
});

test('a former code recorded afterwards is added too, and does not become the current code', async () => {
  const person = { givenName: 'Zenta', surname: 'Vīgante', personalCode: '320000-00030' };
  const first = await check(karlis, { ...confirmed, ...person });
  await check(later(karlis, { minutes: 5 }), { ...confirmed, ...person, previousCode: '290156-11605' });
  assert.equal((await personOf(karlis, first.clientId))?.code, '32000000030');
  assert.equal(await knownBy(liga, '29015611605'), first.clientId);
});

test('codes that belong to two recorded people are not merged', async () => {
  const one = await check(karlis, { ...confirmed, givenName: 'A', surname: 'Viens', personalCode: '320000-00041' });
  const two = await check(karlis, { ...confirmed, givenName: 'B', surname: 'Divi', personalCode: '320000-00042' });
  assert.notEqual(one.clientId, two.clientId);
  const both = { givenName: 'A', surname: 'Viens', personalCode: '320000-00041', previousCode: '320000-00042' };
  assert.deepEqual(await refusalOf(check(karlis, { ...confirmed, ...both })), {
    code: 'clients.two-persons',
    fields: ['previousCode'],
  });
});

test('a recorded code under a different name is first confirmed by the employee', async () => {
  const person = { givenName: 'Dzidra', surname: 'Kļava', personalCode: '320000-00050' };
  const { clientId } = await check(karlis, { ...confirmed, ...person });
  const other = { ...confirmed, ...person, givenName: 'Pēteris', surname: 'Osis' };
  assert.deepEqual(await refusalOf(check(karlis, other)), { code: 'clients.other-name', fields: ['nameConfirmed'] });
  const joined = await check(later(karlis, { minutes: 1 }), { ...other, nameConfirmed: 'yes' });
  assert.equal(joined.clientId, clientId);
  const capitals = { ...confirmed, ...person, givenName: 'DZIDRA', surname: 'KLAVA' };
  assert.equal((await check(later(karlis, { minutes: 2 }), capitals)).clientId, clientId);
});

test('a wrong check digit is refused once, and accepted when confirmed against the document', async () => {
  const typed = { ...confirmed, ...clients.skaidrite };
  assert.deepEqual(await refusalOf(check(karlis, typed)), { code: 'clients.check-digit', fields: ['personalCode'] });
  const done = await check(karlis, { ...typed, codeConfirmed: 'yes' });
  const record = await recordOf(karlis, done.id);
  assert.equal(record?.codeConfirmed, true);
});

test('with an outdated document nobody is confirmed; the check can only be refused as invalid', async () => {
  const outdated = { ...confirmed, ...clients.velta, documentValidTo: '01.03.2026.' };
  const no = { code: 'clients.document-outdated', fields: ['documentValidTo'] };
  assert.deepEqual(await refusalOf(check(karlis, outdated)), no);
  const doubted = { ...outdated, outcome: 'refused', refusalReason: 'capacity_or_will_doubted' };
  assert.deepEqual(await refusalOf(check(karlis, doubted)), no);
  const done = await check(karlis, { ...outdated, outcome: 'refused', refusalReason: 'document_invalid' });
  assert.deepEqual({ ...done, id: '' }, { id: '', outcome: 'refused', clientId: null, representedId: null });
});

test('the day of the check is the day in Latvia', async () => {
  const beforeMidnightThere = later(karlis, { hours: 13, minutes: 29 });
  assert.equal((await check(beforeMidnightThere, { ...confirmed, ...clients.velta })).outcome, 'confirmed');
  const afterMidnightThere = later(karlis, { hours: 13, minutes: 30 });
  assert.equal(afterMidnightThere.at.toString(), '2026-03-02T22:00:00Z');
  const refused = await refusalOf(check(afterMidnightThere, { ...confirmed, ...clients.velta }));
  assert.equal(refused.code, 'clients.document-outdated');
});

for (const refusalReason of refusalReasons.filter((reason) => !isIdentified(reason))) {
  test(`of somebody who was not identified only the record of the check is kept: ${refusalReason}`, async () => {
    const unknown = { givenName: 'Nezināms', surname: 'Nezināmais', personalCode: '320000-00060' };
    const done = await check(karlis, { ...passport, ...unknown, outcome: 'refused', refusalReason });
    const known = await knownBy(karlis, unknown.personalCode);
    assert.equal(known, undefined);
    const record = await recordOf(karlis, done.id);
    assert.equal(record?.refusalReason, refusalReason);
    assert.equal(record?.documentNumber, null);
    assert.equal((await check(karlis, { outcome: 'refused', refusalReason })).outcome, 'refused');
  });
}

for (const refusalReason of refusalReasons.filter(isIdentified)) {
  test(`a person who was identified and yet refused is recorded: ${refusalReason}`, async () => {
    const velta = await knownBy(karlis, clients.velta.personalCode);
    const done = await check(karlis, { ...confirmed, ...clients.velta, outcome: 'refused', refusalReason });
    assert.deepEqual({ ...done, id: '' }, { id: '', outcome: 'refused', clientId: velta, representedId: null });
  });
}

test('a child or ward is represented on a basis, with a document', async () => {
  const mikus = {
    representedGivenName: clients.mikus.givenName,
    representedSurname: clients.mikus.surname,
    representedCode: clients.mikus.personalCode,
  };
  const typed = { ...confirmed, ...clients.velta, matter: 'other', basis: 'guardian' };
  assert.deepEqual((await refusalOf(check(karlis, typed))).fields, [
    'basisDocument',
    'representedGivenName',
    'representedSurname',
    'representedCode',
  ]);
  const done = await check(karlis, { ...typed, ...mikus, basisDocument: 'Bāriņtiesas lēmums Nr. 1-6/12' });
  assert.equal((await personOf(karlis, done.representedId))?.givenName, 'Mikus');
  const record = await recordOf(karlis, done.id);
  assert.equal(record?.basisDocument, 'Bāriņtiesas lēmums Nr. 1-6/12');
  assert.equal(record?.representedId, done.representedId);
});

test('nobody represents themself, recorded before or new', async () => {
  for (const personalCode of [clients.velta.personalCode, '320000-00070']) {
    const twice = {
      ...clients.velta,
      personalCode,
      matter: 'other',
      basis: 'parent',
      basisDocument: 'x',
      representedGivenName: 'Velta',
      representedSurname: 'Priedīte',
      representedCode: personalCode,
    };
    assert.deepEqual(await refusalOf(check(karlis, { ...confirmed, ...twice })), {
      code: 'clients.represents-themself',
      fields: ['representedCode'],
    });
  }
});

test('an employee serves neither themself nor a client who represents them', async () => {
  const karlisAsClient = { givenName: 'Kārlis', surname: 'Kalniņš', personalCode: '329999-00001' };
  const no = { code: 'clients.serves-themself', fields: ['personalCode'] };
  assert.deepEqual(await refusalOf(check(karlis, { ...confirmed, ...karlisAsClient })), no);

  const formerly = { ...karlisAsClient, personalCode: '320000-00080', previousCode: '329999-00001' };
  assert.deepEqual(await refusalOf(check(karlis, { ...confirmed, ...formerly })), no);
  await check(liga, { ...confirmed, ...formerly });
  const byNewCodeAlone = { ...formerly, previousCode: '' };
  assert.deepEqual(await refusalOf(check(karlis, { ...confirmed, ...byNewCodeAlone })), no);

  const brought = {
    ...clients.velta,
    matter: 'other',
    basis: 'trustee',
    basisDocument: 'Tiesas spriedums',
    representedGivenName: 'Kārlis',
    representedSurname: 'Kalniņš',
    representedCode: '329999-00001',
  };
  assert.deepEqual(await refusalOf(check(karlis, { ...confirmed, ...brought })), {
    code: 'clients.serves-themself',
    fields: ['representedCode'],
  });
});

test('a client without a Latvian code gives the birth date and is found again by the document', async () => {
  const jonas = {
    outcome: 'confirmed',
    matter: 'self',
    documentKind: 'foreign_passport',
    documentNumber: '00 000 000',
    documentCountry: 'LT',
    ...clients.jonas,
  };
  const first = await check(karlis, jonas);
  const again = await check(later(liga, { minutes: 3 }), { ...jonas, documentNumber: '00000000' });
  assert.equal(again.clientId, first.clientId);
  const person = await personOf(karlis, first.clientId);
  assert.equal(person?.code, null);
  assert.equal(String(person?.birthDate), '1980-06-05');
  const namesake = await check(karlis, { ...jonas, birthDate: '06.06.1980.' });
  assert.notEqual(namesake.clientId, first.clientId);
  assert.deepEqual((await refusalOf(check(karlis, { ...jonas, birthDate: '' }))).fields, ['personalCode']);
});

test('two employees who meet the same new person at once create one person', async () => {
  for (let round = 0; round < 20; round += 1) {
    const person = {
      givenName: 'Jauns',
      surname: `Cilvēks ${round}`,
      personalCode: `32000${round + 100}0001`.slice(0, 11),
    };
    const previous = { ...person, previousCode: `33000${round + 100}0001`.slice(0, 11) };
    const done = await Promise.all([
      check(karlis, { ...confirmed, ...person }),
      check(liga, { ...confirmed, ...previous }),
      check(karlis, { ...confirmed, ...previous }),
    ]);
    assert.equal(new Set(done.map((one) => one.clientId)).size, 1, `round ${round}`);
  }
});

test('names of any alphabet are accepted up to 300 characters, and longer ones are refused', async () => {
  const names = [
    'Ņ'.repeat(300),
    'محمد بن عبد الله',
    'יעל',
    '李小龍',
    "O'Brien–Ó",
    '🙂',
    "'; drop table client; --",
    '<b>x</b>',
  ];
  for (const [index, surname] of names.entries()) {
    const person = { givenName: surname, surname, personalCode: `34000000${String(index).padStart(3, '0')}` };
    const { clientId } = await check(karlis, { ...confirmed, ...person });
    assert.equal((await personOf(karlis, clientId))?.surname, surname);
  }
  const tooLong = { givenName: 'A', surname: 'Ņ'.repeat(301), personalCode: '34000000999' };
  assert.deepEqual((await refusalOf(check(karlis, { ...confirmed, ...tooLong }))).fields, ['surname']);
});
