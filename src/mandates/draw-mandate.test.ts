import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { withdrawEService } from '#catalogue/index.ts';
import { loggedTransaction, rows, sql, transaction, violates } from '#platform/database/database.ts';
import { readInput } from '#platform/input/input.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { mandateActs, readyForMandates } from '#test/support/cast/mandates.ts';
import { clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { draftRules } from './draft-mandate.ts';
import {
  contentOf,
  drawMandateInput,
  mandateById,
  mandateByReference,
  noticeById,
  previewMandate,
  stateOf,
} from './index.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis, liga, janis, ruta, viewer } = cast;
const { capacity, codes, declined } = await readyForMandates(database, cast);
const { confirmIdentity, tell, draw, mandate } = mandateActs(database);
const content = (id: string) => loggedTransaction(database, karlis.centre, (tx) => contentOf(tx, id));
const registered = () =>
  transaction(database, karlis.centre, (tx) =>
    rows(tx, sql<{ number: number }>`select number from register_entry order by number`),
  );

test('a mandate names exactly the e-services chosen, in their order, and nothing else (22.¹ 3.)', async () => {
  const id = await draw(karlis, { editions: [codes.id, capacity.id] });
  const drawn = await mandate(liga, id);
  assert.deepEqual(drawn.scope, [
    { eServiceId: codes.eServiceId, editionId: codes.id, revoked: null },
    { eServiceId: capacity.eServiceId, editionId: capacity.id, revoked: null },
  ]);
  assert.equal(stateOf(drawn, karlis.at), 'drawn');
  assert.deepEqual(
    (await content(id))?.eServices.map((service) => service.code),
    ['EPT14', 'EPT13'],
  );
  // Data that both of them need are written once.
  assert.deepEqual((await content(id))?.dataUsed, ['vārds', 'uzvārds', 'personas kods']);
});

test('the paper names client, document, centre, employee, scope, data, term, way of the result and notice', async () => {
  const notice = await tell(karlis, { way: 'witness', witness: 'Laimonis Liecinieks' });
  const way = { resultWay: 'phone', resultPhone: '+371 20000000', validUntil: '01.06.2026.' };
  const id = await draw(karlis, { editions: capacity.id, ...way }, notice);
  const { reference, register } = await mandate(karlis, id);
  assert.deepEqual(await content(id), {
    wordingVersion: '2019-03-01',
    formVersion: '1',
    registrationNumber: `1-15/2026/${register.number}`,
    place: 'Birzgale',
    date: '2026-03-02',
    client: {
      name: 'Velta Priedīte',
      identity: { personalCode: '320000-00001' },
      document: { kind: 'Pase', number: 'LV0000001', country: 'Latvija', validTo: '2030-12-31' },
    },
    represented: null,
    centre: {
      name: 'Birzgales valsts un pašvaldības vienotais klientu apkalpošanas centrs',
      registrationNumber: null,
      address: 'Lauku iela 2, Birzgale, LV-0002',
    },
    municipality: {
      name: 'Parauga novada pašvaldība',
      registrationNumber: '90000000003',
      address: 'Skolas iela 1, Paraugciems, LV-0001',
    },
    employee: { name: 'Kārlis Kalniņš', position: 'klientu apkalpošanas speciālists' },
    eServices: [{ code: 'EPT13', name: 'Ziņas par personas rīcībspēju', holder: 'Pilsonības lietu iestāde (demo)' }],
    plannedTime: true,
    result: { way: 'pa tālruni +371 20000000' },
    resultContact: '+371 20000000',
    dataUsed: ['vārds', 'uzvārds', 'personas kods'],
    validUntil: '2026-06-01',
    howToRevoke: 'centrā klātienē, zvanot uz +371 60000001 vai rakstot uz centrs@paraugs.example',
    notice: {
      version: '2019-03-01',
      toldOn: '2026-03-02',
      language: 'latviešu',
      way: 'read-aloud',
      interpreter: null,
      witness: 'Laimonis Liecinieks',
    },
    english: {
      documentKind: 'Passport',
      country: 'Latvia',
      basis: '',
      eServices: ['Facts about legal capacity'],
      result: 'by phone, +371 20000000',
      dataUsed: ['name', 'surname', 'personal code'],
      howToRevoke: 'in person at the centre, by phone on +371 60000001 or by writing to centrs@paraugs.example',
      noticeLanguage: 'Latvian',
    },
    phone: '+371 60000001',
    referenceUrl: `https://tilts.example/p/${reference}`,
  });
});

test('a mandate for a child names the child and the basis; a person without a code is identified by birth date', async () => {
  const { givenName, surname, personalCode } = clients.mikus;
  const child = { representedGivenName: givenName, representedSurname: surname, representedCode: personalCode };
  const basis = { matter: 'other', basis: 'guardian', basisDocument: 'bāriņtiesas lēmums Nr. 1' };
  const check = await confirmIdentity(karlis, clients.jonas, { ...child, ...basis, documentCountry: 'LT' });
  const id = await draw(karlis, { editions: capacity.id }, await tell(karlis, {}, check));
  const said = await content(id);
  assert.deepEqual(said?.client.identity, { birthDate: '1980-06-05' });
  assert.equal(said?.client.document.country, 'Lietuva');
  assert.deepEqual(said?.represented, {
    name: 'Mikus Priedītis',
    identity: { personalCode: '320000-00003' },
    basis: 'aizbildnis; bāriņtiesas lēmums Nr. 1',
  });
});

test('one notice is good for one mandate, even if twenty draw up at once; the register has no gaps', async () => {
  const before = (await registered()).length;
  const notice = await tell(karlis);
  const drawing = Array.from({ length: 20 }, () => draw(karlis, { editions: capacity.id }, notice));
  const outcomes = await Promise.allSettled(drawing);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason.code);
  assert.deepEqual(refused, Array(19).fill('mandate.notice-spent'));
  assert.equal((await registered()).length, before + 1);

  const others = await Promise.all(Array.from({ length: 10 }, () => tell(karlis)));
  await Promise.all(others.map((one) => draw(karlis, { editions: capacity.id }, one)));
  const numbers = (await registered()).map((entry) => entry.number);
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  );
});

test('references cannot be guessed, and say nothing about anybody', async () => {
  const id = await draw(karlis, { editions: capacity.id });
  const { reference } = await mandate(karlis, id);
  assert.match(reference, /^[\w-]{22}$/);
  const find = (actor: typeof karlis) =>
    loggedTransaction(database, actor.centre, (tx) => mandateByReference(tx, reference));
  assert.equal((await find(liga))?.id, id);
  assert.equal(await find(janis), undefined);
});

test('the term ends today at the earliest and in a year at the latest', async () => {
  const until = (validUntil: string) => draw(karlis, { editions: capacity.id, validUntil });
  await assert.rejects(until('01.03.2026.'), { code: 'mandate.term-in-past' });
  await assert.rejects(until('03.03.2027.'), { code: 'mandate.term-too-long' });
  await until('02.03.2026.');
  await until('02.03.2027.');
});

test('no e-service that is unknown, not in force that day, or not allowed under a mandate is accepted', async () => {
  const choose = (...editions: string[]) => draw(karlis, { editions });
  await assert.rejects(choose(declined.id), { code: 'mandate.technical-solution', point: '17.3, 20.13' });
  await assert.rejects(choose(capacity.id, declined.id), { code: 'mandate.technical-solution' });
  await assert.rejects(choose('00000000-0000-4000-8000-000000000000'), { code: 'mandate.unknown-e-service' });
  await assert.rejects(choose(capacity.id, capacity.id), { code: 'mandate.e-service-twice' });
  await assert.rejects(choose(), { code: 'input.unreadable' });
  const tomorrow = later(karlis, { hours: 24 });
  const from = Temporal.PlainDate.from('2026-03-03');
  const notice = await tell(karlis);
  await transaction(database, null, (tx) => withdrawEService(tx, { eServiceId: codes.eServiceId, from }));
  await assert.rejects(draw(tomorrow, { editions: codes.id }, notice), { code: 'mandate.not-in-the-catalogue' });
  await draw(karlis, { editions: codes.id }, notice);
});

test('the result is asked for only where the e-service gives one, and with a way to reach the client', async () => {
  const ask = (edition: string, typed: object) => draw(karlis, { editions: edition, ...typed });
  await assert.rejects(ask(codes.id, { resultWay: 'in_person' }), { code: 'mandate.no-result', point: '22.1.7' });
  for (const [resultWay, field, typed] of [
    ['phone', 'resultPhone', ''],
    ['sms', 'resultSms', 'Velta'],
    ['email', 'resultEmail', 'velta(at)example.org'],
    ['post', 'resultPost', ' '],
  ] as const) {
    const refused = ask(capacity.id, { resultWay, resultPhone: '+371 20000000', [field]: typed });
    await assert.rejects(refused, (error: Refusal) => error.problems[0]?.field === field, resultWay);
  }
});

test('all that is wrong with a mandate is told in one round: the form, the term and the way of the result', async () => {
  const told = (input: Readonly<Record<string, unknown>>) =>
    draw(karlis, input).then(
      () => assert.fail('it was taken'),
      ({ problems }: Refusal) => problems.map(({ field }) => String(field)).toSorted(),
    );
  const tooLong = { validUntil: '31.12.2030.' };
  const noNumber = { ...tooLong, editions: codes.id, resultWay: 'sms', resultSms: '' };
  assert.deepEqual(await told(noNumber), ['resultSms', 'resultWay', 'validUntil']);
  assert.deepEqual(await told({ ...noNumber, validUntil: '01.03.2026.' }), ['resultSms', 'resultWay', 'validUntil']);
  const tellsNothing = { ...noNumber, resultSms: '+371 20000000' };
  assert.deepEqual(await told(tellsNothing), ['resultWay', 'validUntil']);
  assert.deepEqual(await told({ ...tellsNothing, editions: [codes.id, codes.id] }), ['editions', 'validUntil']);
});

test('the last day may be written as in a term of Annex 2, and in no other way than one last day', async () => {
  const id = await draw(karlis, { editions: capacity.id, validUntil: 'līdz 31.12.2026.' });
  assert.equal((await mandate(karlis, id)).validUntil.toString(), '2026-12-31');
  for (const validUntil of ['pastāvīgi', 'no 02.03.2026. līdz 31.12.2026.', 'līdz']) {
    await assert.rejects(draw(karlis, { editions: capacity.id, validUntil }), { code: 'input.unreadable' }, validUntil);
  }
});

test('the database itself refuses to widen the scope of a drawn mandate', async () => {
  const id = await draw(karlis, { editions: capacity.id });
  const widen = transaction(database, karlis.centre, (tx) =>
    rows(tx, sql`insert into mandate_scope values (${karlis.centre}, ${id}, ${codes.id}, ${codes.eServiceId}, 2)`),
  );
  await assert.rejects(widen, (error) => violates(error, 'mandate_scope_as_drawn'));
});

test('a preview writes nothing and has neither number nor reference', async () => {
  const before = await registered();
  const notice = await tell(karlis);
  const input = readInput(drawMandateInput, { editions: capacity.id, validUntil: '30.06.2026.', resultWay: 'none' });
  const { identityCheckId: identityCheck, clientId: client } =
    (await loggedTransaction(database, karlis.centre, (tx) => noticeById(tx, notice))) ?? assert.fail();
  const on = { notice, identityCheck, client };
  const seen = await loggedTransaction(database, karlis.centre, async (tx) => {
    const { found } = await draftRules.judge(tx, karlis, on, input);
    return previewMandate(tx, karlis, on, input, found);
  });
  assert.equal(seen.registrationNumber, null);
  assert.equal(seen.referenceUrl, '');
  assert.deepEqual(await registered(), before);
  await draw(karlis, { editions: capacity.id }, notice);
});

test('another centre finds neither the mandate nor its notice; only an employee draws one up', async () => {
  const notice = await tell(karlis);
  for (const stranger of [janis, ruta]) {
    const typed = { editions: capacity.id, validUntil: '30.06.2026.', resultWay: 'none' };
    const on = { notice, identityCheck: '', client: randomUUID() };
    const drafted = loggedTransaction(database, stranger.centre, (tx) =>
      draftRules.judge(tx, stranger, on, readInput(drawMandateInput, typed)),
    );
    await assert.rejects(drafted, { code: 'mandate.notice-absent' });
  }
  const id = await draw(karlis, { editions: capacity.id }, notice);
  assert.equal(await loggedTransaction(database, janis.centre, (tx) => mandateById(tx, id)), undefined);
  assert.equal(await loggedTransaction(database, janis.centre, (tx) => contentOf(tx, id)), undefined);
  await assert.rejects(draw(viewer, { editions: capacity.id }, await tell(karlis)), {
    code: 'access.role',
  });
});
