import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rows, sql, transaction, violates } from '#platform/database/database.ts';
import { mandateActs, mandateSettings, readyForMandates } from '#test/support/cast/mandates.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { isInForce, stateOf } from './index.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis, liga, janis, viewer } = cast;
const { capacity } = await readyForMandates(database, cast);
const { tell, draw, sign, end, mandate } = mandateActs(database);
const drawn = (actor = karlis) => draw(actor, { editions: capacity.id });
const places = (id: string) =>
  transaction(database, karlis.centre, (tx) =>
    rows(tx, sql<{ folder: string; pages: number }>`select folder, pages from register_place where document = ${id}`),
  );

test('the record of signing says when, where, who signed, that copy 1 is in the archive and copy 2 was handed over (22.¹ 3.)', async () => {
  const id = await drawn();
  const signer = later(liga, { minutes: 20 });
  await sign(signer, id, { place: '  Kalna   iela 5, Birzgale ', folder: '3', pages: '2' });
  const signed = await mandate(karlis, id);
  assert.deepEqual(JSON.parse(JSON.stringify(signed.signing)), {
    signedOn: '2026-03-02',
    place: 'Kalna iela 5, Birzgale',
    byHandOf: 'client',
    copyHandedOverAt: '2026-03-02T08:50:00Z',
    recordedAt: '2026-03-02T08:50:00Z',
    recordedBy: liga.person,
  });
  assert.deepEqual(await places(id), [{ folder: '3', pages: 2 }]);
  assert.ok(isInForce(signed, signer.at));
});

test('without two copies there is no signing', async () => {
  const id = await drawn();
  for (const missing of ['bothCopies', 'copyHandedOver', 'place', 'folder', 'pages', 'signedOn', 'byHandOf']) {
    const refused = sign(karlis, id, {
      [missing]: missing === 'bothCopies' || missing === 'copyHandedOver' ? 'no' : '',
    });
    await assert.rejects(refused, (error: { problems: { field: string }[] }) => {
      assert.deepEqual(
        error.problems.map((problem) => problem.field),
        [missing],
      );
      return true;
    });
  }
  for (const pages of ['0', '2.5', 'two', '1000']) await assert.rejects(sign(karlis, id, { pages }));
  assert.equal((await mandate(karlis, id)).signing, null);
  assert.deepEqual(await places(id), []);
});

test('it is signed on the day on which it was drawn up and the identity checked, whenever that is recorded', async () => {
  const id = await draw(karlis, { editions: capacity.id, validUntil: '2026-03-04' });
  await assert.rejects(sign(karlis, id, { signedOn: '01.03.2026.' }), { code: 'mandate.signed-before-drawn' });
  await assert.rejects(sign(karlis, id, { signedOn: '03.03.2026.' }), { code: 'mandate.signed-in-future' });
  const nextDay = later(karlis, { hours: 24 });
  await assert.rejects(sign(nextDay, id, { signedOn: '03.03.2026.' }), { code: 'mandate.signed-another-day' });
  const afterTerm = later(karlis, { hours: 72 });
  await sign(afterTerm, id, { signedOn: '02.03.2026.' });
  assert.equal(stateOf(await mandate(karlis, id), afterTerm.at), 'expired');
});

test('a quarter of an hour before midnight in Riga it is still the day before', async () => {
  const lateEvening = { ...karlis, at: Temporal.Instant.from('2026-03-02T21:45:00Z') };
  const id = await drawn(lateEvening);
  await assert.rejects(sign(lateEvening, id, { signedOn: '03.03.2026.' }), { code: 'mandate.signed-in-future' });
  await sign(lateEvening, id);
});

test('two who record the signing at once make one signing, and the second is told by whom and when', async () => {
  for (let round = 0; round < 5; round++) {
    const id = await drawn();
    const outcomes = await Promise.allSettled([sign(karlis, id), sign(liga, id), sign(karlis, id), sign(liga, id)]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason);
    assert.deepEqual(
      refused.map(({ code, kind }) => [code, kind]),
      Array(3).fill(['mandate.signed-already', 'conflict']),
    );
    assert.match(refused[0].problems[0].text.lv, /(Kārlis Kalniņš|Līga Ozola), 02\.03\.2026\. 10:30\.$/);
    assert.equal((await places(id)).length, 1);
  }
});

test('a mandate that has ended is not signed', async () => {
  const id = await drawn();
  await end(karlis, id, { kind: 'unsigned' });
  await assert.rejects(sign(karlis, id), { code: 'mandate.ended', point: '22.1.3' });
});

// The paper has a line for a witness in the client's place since this day's wording.
const inWinter = later(karlis, { hours: 24 * 273 });
const witness = {
  witnessSigns: 'yes',
  witnessName: 'Laimonis Liecinieks',
  witnessDocument: 'LV7777777',
  witnessReason: 'nevar noturēt pildspalvu',
};
const winter = { editions: capacity.id, validUntil: '2027-01-31' };
const onThatDay = { signedOn: '30.11.2026.' };

test('a witness signs in place of the client only if the mandate was drawn up so, and then nobody else does', async () => {
  const notice = await tell(karlis, { way: 'witness', witness: 'Laimonis Liecinieks' });
  const beside = await draw(karlis, { editions: capacity.id }, notice);
  await assert.rejects(sign(karlis, beside, { byHandOf: 'witness' }), { code: 'mandate.no-witness' });
  await sign(karlis, beside, { byHandOf: 'client' });

  const drawnFor = await draw(inWinter, { ...winter, ...witness });
  assert.equal((await mandate(inWinter, drawnFor)).signer, 'witness');
  const byClient = sign(inWinter, drawnFor, { ...onThatDay, byHandOf: 'client' });
  await assert.rejects(byClient, { code: 'mandate.witness-drawn', point: '22.1.3' });
  await sign(inWinter, drawnFor, { ...onThatDay, byHandOf: 'witness' });
  assert.equal((await mandate(inWinter, drawnFor)).signing?.byHandOf, 'witness');
});

test('who draws it up or records its signing is no witness, nor are the client and the represented person', async () => {
  const refused = (typed: object, code: string) =>
    assert.rejects(draw(inWinter, { ...winter, ...witness, ...typed }), { code: `mandate.${code}` });
  await refused({ witnessName: ' kārlis  KALNIŅŠ ' }, 'witness-is-employee');
  await refused({ witnessName: 'Velta Priedīte' }, 'witness-is-party');
  await refused({ witnessDocument: 'lv 0000001' }, 'witness-is-party');
  const drawnFor = await draw(inWinter, { ...winter, ...witness, witnessName: liga.name });
  const recorded = sign({ ...liga, at: inWinter.at, signedInAt: inWinter.at }, drawnFor, {
    ...onThatDay,
    byHandOf: 'witness',
  });
  await assert.rejects(recorded, { code: 'mandate.witness-is-employee' });
});

test('without name, document and reason there is no witness; nor where the installation takes none, or the paper has no line', async () => {
  const problems = (error: { problems: { field: string }[] }) => {
    assert.deepEqual(
      error.problems.map(({ field }) => field),
      ['witnessName', 'witnessDocument', 'witnessReason'],
    );
    return true;
  };
  const empty = { witnessName: '', witnessDocument: ' ', witnessReason: '' };
  await assert.rejects(draw(inWinter, { ...winter, ...witness, ...empty }), problems);
  const taken = { code: 'mandate.witness-not-taken' };
  await assert.rejects(draw(karlis, { editions: capacity.id, ...witness }), taken, 'the wording of 2019 has no line');
  const none = mandateActs(database, { ...mandateSettings, witnessInPlace: false });
  await assert.rejects(none.draw(inWinter, { ...winter, ...witness }), taken);
});

test('the database itself refuses who was not drawn, and a witness named after the drawing up', async () => {
  const drawnFor = await draw(inWinter, { ...winter, ...witness });
  const forClient = await draw(inWinter, winter);
  const asOther = (id: string, hand: string) =>
    transaction(database, karlis.centre, (tx) =>
      rows(
        tx,
        sql`insert into mandate_signing values
            (${karlis.centre}, ${id}, '2026-11-30'::date, 'x', ${hand}, ${inWinter.at}, ${inWinter.at}, ${karlis.person})`,
      ),
    );
  await assert.rejects(asOther(drawnFor, 'client'), (error) => violates(error, 'mandate_signed_as_drawn'));
  await assert.rejects(asOther(forClient, 'witness'), (error) => violates(error, 'mandate_signed_as_drawn'));
  const later = transaction(database, karlis.centre, (tx) =>
    rows(tx, sql`insert into mandate_witness values (${karlis.centre}, ${forClient}, 'x', 'x', 'x')`),
  );
  await assert.rejects(later, (error) => violates(error, 'witness_drawn_with_mandate'));
});

test("another centre's mandate is not found; only an employee records its signing", async () => {
  const id = await drawn();
  await assert.rejects(sign(janis, id), { code: 'mandate.absent', kind: 'absent' });
  await assert.rejects(sign(viewer, id), { code: 'access.role' });
});

test('the database itself refuses a signing on another day than the drawing up, and one without a place in the archive', async () => {
  const id = await drawn();
  const insert = (signedOn: string) =>
    transaction(database, karlis.centre, (tx) =>
      rows(
        tx,
        sql`insert into mandate_signing
            values (${karlis.centre}, ${id}, ${signedOn}::date, 'x', 'client', ${karlis.at}, ${karlis.at}, ${karlis.person})`,
      ),
    );
  await assert.rejects(insert('2026-03-01'), (error) => violates(error, 'mandate_signed_within_term'));
  await assert.rejects(insert('2026-07-01'), (error) => violates(error, 'mandate_signed_within_term'));
  await assert.rejects(insert('2026-03-03'), (error) => violates(error, 'mandate_signed_that_day'));
  await assert.rejects(insert('2026-03-02'), /foreign key constraint "mandate_signing_centre_id_mandate_id_fkey/);
});
