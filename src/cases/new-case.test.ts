import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type CentreActor, carryOut, lookAt } from '#acting/index.ts';
import { enterEdition } from '#catalogue/index.ts';
import { transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { act, caseParts, eService, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { caseActs } from './acts.ts';
import { openPortal } from './portal-opening.ts';
import { viewRecorded } from './view-recorded.ts';

const database = await freshDatabase();
const { karlis, liga, janis } = await enterCast(database);
await prepareCentres(database, [karlis, janis]);
const parts = caseParts(database);
const { personalCode } = clients.velta;
const { documentNumber } = forms.identity;

suite('22.¹ 1.: what is recorded comes back for the code and the document together', () => {
  const recorded = (actor: CentreActor, id: string, query: object) =>
    lookAt(parts, actor, viewRecorded, { of: { case: id }, query }, (seen) => seen?.surname);

  const recordedClient = (actor: CentreActor, id: string, query: object) =>
    lookAt(parts, actor, viewRecorded, { of: { case: id }, query }, (seen) => seen?.client);

  test('one of the two alone tells nothing, nor does another centre know', async () => {
    await leadCase(database, karlis, '22.1.1');
    const { id } = await leadCase(database, karlis, '2.6');
    const theirs = await leadCase(database, janis, '2.6');
    const both = { personalCode, documentNumber };
    assert.equal(await recorded(karlis, id, both), 'Priedīte');
    assert.equal(await recorded(karlis, id, { ...both, documentNumber: documentNumber.toLowerCase() }), 'Priedīte');
    for (const query of [
      { personalCode },
      { documentNumber },
      { ...both, documentNumber: `${documentNumber}9` },
      { ...both, personalCode: clients.arvids.personalCode },
    ])
      assert.equal(await recorded(karlis, id, query), undefined, JSON.stringify(query));
    assert.equal(await recorded(janis, theirs.id, both), undefined);
    const client = (await recordedClient(karlis, id, both)) ?? '';
    assert.equal(await recorded(karlis, id, { client, documentNumber }), 'Priedīte');
    for (const query of [
      { client },
      { client, documentNumber: `${documentNumber}9` },
      { ...both, client: randomUUID(), personalCode: '' },
    ])
      assert.equal(await recorded(karlis, id, query), undefined, JSON.stringify(query));
    assert.equal(await recorded(janis, theirs.id, { client, documentNumber }), undefined);
    await assert.rejects(recorded(janis, id, both), { kind: 'absent' });
  });
});

suite('2.6.: a case is opened with the declaration, or not at all', () => {
  const open = (input: object, id: string = randomUUID()) =>
    carryOut(parts, karlis, caseActs.openCase, {
      id,
      of: {},
      input,
      beside: { next: { act: caseActs.declareNoMeans, ofAnswer: ({ id: opened }) => ({ case: opened }) } },
    });
  const counted = async () => {
    const found = await asOwner(database, (owner) =>
      owner.query<{ cases: number; declarations: number }>(
        'select (select count(*)::int from service_case) as cases, (select count(*)::int from declaration) as declarations',
      ),
    );
    return found.rows[0];
  };

  test('what is wrong with either act is told at once, and neither is done', async () => {
    const before = await counted();
    const fields = (error: Refusal) => {
      assert.deepEqual(
        error.problems.map(({ field }) => field),
        ['reason', 'eService'],
      );
      return true;
    };
    await assert.rejects(open({ eService: 'nekas', noneAvailable: 'yes' }), fields);
    await assert.rejects(open({ eService: 'EPD313', reason: 'expired' }), { code: 'clients.means-available' });
    assert.deepEqual(await counted(), before);
  });

  test('a code means its own e-service, however many others have it in theirs', async () => {
    const { id: _, eServiceId: __, validUntil: ___, ...edition } = await eService(database, karlis, 'EPD01');
    const longer = Array.from({ length: 25 }, (_one, at) => `EPD7${at + 10}`);
    const enter = (code: string, name: string) =>
      transaction(database, null, (tx) => enterEdition(tx, { ...edition, code, name: { lv: name, en: name } }));
    for (const code of longer) await enter(code, `A ${code}`);
    const { id: wanted } = await enter('EPD7', 'Žoga atļauja');
    const { id } = await open({ eService: 'epd7', ...forms.declaration });
    const found = await asOwner(database, (owner) =>
      owner.query('select edition_id from service_case where id = $1', [id]),
    );
    assert.deepEqual(found.rows, [{ edition_id: wanted }]);
  });

  test('the same request again opens nothing; with another declaration it is refused', async () => {
    const before = await counted();
    const id = randomUUID();
    const input = { eService: 'epd313', ...forms.declaration };
    const [one, other] = await Promise.all([open(input, id), open(input, id)]);
    assert.deepEqual(one, other);
    await assert.rejects(open({ ...input, reason: 'expired' }, id), { code: 'request.id-spent' });
    assert.deepEqual(await counted(), {
      cases: (before?.cases ?? 0) + 1,
      declarations: (before?.declarations ?? 0) + 1,
    });
  });
});

suite('22.¹ 5.: times that the portal does not show are measured', () => {
  test('from the link to the record, for the case, the e-service and the person alone', async () => {
    const led = await leadCase(database, karlis, '22.1.3');
    const other = await leadCase(database, karlis, '22.1.3');
    const { eServiceId } = led.eService;
    const opened = later(karlis, { minutes: 20 });
    const recorded = later(karlis, { minutes: 27 });
    const opening = (of: typeof led) =>
      lookAt(
        parts,
        opened,
        openPortal,
        { of: { case: of.id }, query: { eService: of.eService.eServiceId } },
        (seen) => seen.opening,
      );
    const { started: _, ended: __, ...rest } = forms.filing(eServiceId, recorded.at);
    const file = (changes: object, actor: CentreActor = recorded) =>
      act(database, actor, 'fileApplication', { case: led.id }, { ...rest, ...changes });
    const asks = (field: string) => (error: Refusal) => {
      assert.deepEqual([error.code, error.problems.map((one) => one.field)], ['case.times', [field]]);
      return true;
    };
    await assert.rejects(file({}), asks('started'));
    await assert.rejects(file({ opening: 'invented' }), asks('started'));
    await assert.rejects(file({ opening: await opening(other) }), asks('started'));
    const colleague = { ...later(liga, { minutes: 27 }) };
    await assert.rejects(file({ opening: await opening(led) }, colleague), asks('started'));
    await file({ opening: await opening(led) });
    const { rows } = await asOwner(database, (owner) =>
      owner.query(
        `select extract(epoch from started_at)::int as started, extract(epoch from ended_at)::int as ended,
                started_measured, ended_measured
           from application where case_id = $1`,
        [led.id],
      ),
    );
    const seconds = (at: Temporal.Instant) => Math.floor(at.epochMilliseconds / 1000);
    assert.deepEqual(rows, [
      { started: seconds(opened.at), ended: seconds(recorded.at), started_measured: true, ended_measured: true },
    ]);
  });
});
