import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { act, forms, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { readCaseView } from './case-view.ts';

const database = await freshDatabase();
const { karlis, liga } = await enterCast(database);
await prepareCentres(database, [karlis]);

const read = (id: string) => loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, karlis, id));
const led = async (until: '22.1.5' | '22.1.6' | '22.1.7', options = {}) => {
  const { id, application } = await leadCase(database, karlis, until, options);
  return { case: id, application };
};
const nextDay: CentreActor = later(karlis, { hours: 24 });
const postponed = { cause: 'postponed', plannedOn: '2026-04-20', way: 'phone', reason: 'Turētājs lūdza izziņu.' };

suite('22.¹ 6.: what was recorded of the planned time is put right by a record of its own', () => {
  test('the holder postponed it: the new day holds, with who told the client and when, and the first stays in the history', async () => {
    const of = await led('22.1.6');
    await act(database, { ...liga, at: nextDay.at, signedInAt: nextDay.at }, 'putRightPlannedTime', of, postponed);
    const { facts, duties, history } = await read(of.case);
    const told = facts.applications[0]?.records.planned_time_told;
    assert.deepEqual(
      [told?.planned_on?.toString(), told?.way, told?.told_by, told?.told_at.toString()],
      ['2026-04-20', 'phone', liga.person, nextDay.at.toString()],
    );
    assert.equal(duties.tellOn?.toString(), '2026-04-20');
    assert.deepEqual(
      history.map(({ kind, day, reason, by }) => [kind, day?.toString(), reason, by]),
      [
        [null, '2026-03-16', null, karlis.person],
        ['postponed', '2026-04-20', 'Turētājs lūdza izziņu.', liga.person],
      ],
    );
  });

  test('nothing is planned anew once the client was told the result, by the database too; a mistyped day is put right', async () => {
    const [of, planned] = [await led('22.1.7'), await led('22.1.6')];
    await assert.rejects(act(database, karlis, 'putRightPlannedTime', of, postponed), { code: 'case.result-told' });
    const { id } = await act(database, karlis, 'putRightPlannedTime', planned, postponed);
    const forgery = await forgeryOn(database);
    const row = { ...(await forgery.copy('planned_time_put_right', 'id', id)), id: randomUUID() };
    const anew = ['planned_time_put_right', { ...row, application_id: of.application }] as const;
    assert.equal(await forgery.refusedBy(anew), 'postponed_of_what_stands');
    await forgery.end();
    await act(database, karlis, 'putRightPlannedTime', of, { ...postponed, cause: 'mistaken' });
  });

  test('it was recorded wrongly: who told the client and when stays as it was', async () => {
    const of = await led('22.1.6');
    const wrong = { cause: 'mistaken', plannedOn: '2026-03-26', way: 'in_person', reason: 'Sajaukta diena.' };
    await act(database, { ...liga, at: nextDay.at, signedInAt: nextDay.at }, 'putRightPlannedTime', of, wrong);
    const told = (await read(of.case)).facts.applications[0]?.records.planned_time_told;
    assert.deepEqual(
      [told?.planned_on?.toString(), told?.told_by, told?.told_at.toString()],
      ['2026-03-26', karlis.person, karlis.at.toString()],
    );
  });

  test('it was not told: the duty is open again, is done again, and may be put right again', async () => {
    const of = await led('22.1.6');
    const notTold = { cause: 'not_told', reason: 'Zvanīts citam klientam.' };
    await act(database, karlis, 'putRightPlannedTime', of, notTold);
    assert.equal((await read(of.case)).duties.waitingFor, '22.1.6');
    await assert.rejects(act(database, karlis, 'tellResult', of, forms.result), { code: 'case.out-of-order' });
    await assert.rejects(act(database, karlis, 'putRightPlannedTime', of, notTold), { code: 'case.out-of-order' });
    const again = { plannedOn: '2026-03-20', way: 'phone' };
    await act(database, { ...liga, at: nextDay.at, signedInAt: nextDay.at }, 'tellPlannedTime', of, again);
    await assert.rejects(act(database, karlis, 'tellPlannedTime', of, again), { code: 'case.already-done' });
    const { facts, duties } = await read(of.case);
    const told = facts.applications[0]?.records.planned_time_told;
    assert.deepEqual([told?.told_by, told?.planned_on?.toString()], [liga.person, '2026-03-20']);
    assert.equal(duties.waitingFor, '22.1.7');
    await act(database, karlis, 'putRightPlannedTime', of, postponed);
  });

  test('a day after the mandate’s term is asked about, when it is told and when it is put right', async () => {
    const of = await led('22.1.5');
    const late = { plannedOn: '2026-10-01', way: 'phone' };
    await assert.rejects(act(database, karlis, 'tellPlannedTime', of, late), { code: 'case.planned-after-term' });
    await act(database, karlis, 'tellPlannedTime', of, { ...late, afterTerm: 'yes' });
    const later = { ...postponed, plannedOn: '2026-11-01' };
    await assert.rejects(act(database, karlis, 'putRightPlannedTime', of, later), { code: 'case.planned-after-term' });
    await act(database, karlis, 'putRightPlannedTime', of, { ...later, afterTerm: 'yes' });
  });

  test('only what was told is put right, and of two who do it at once both are in the history', async () => {
    const untold = await led('22.1.5');
    await assert.rejects(act(database, karlis, 'putRightPlannedTime', untold, postponed), {
      code: 'case.out-of-order',
    });
    const of = await led('22.1.6');
    await Promise.all([karlis, liga].map((actor) => act(database, actor, 'putRightPlannedTime', of, postponed)));
    assert.equal((await read(of.case)).history.length, 3);
  });
});

suite('22.¹ 7.: what was recorded of telling the result is put right', () => {
  test('it was not told: the client is still to be told, though the mandate is completed', async () => {
    const of = await led('22.1.7');
    await act(database, karlis, 'putRightResult', of, { cause: 'not_told', reason: 'Sajaukts klients.' });
    assert.equal((await read(of.case)).duties.waitingFor, '22.1.7');
    await act(database, nextDay, 'tellResult', of, { way: 'in_person' });
    const { duties, facts } = await read(of.case);
    assert.deepEqual([duties.waitingFor, facts.applications[0]?.records.result_told?.way], ['done', 'in_person']);
  });

  test('the way was recorded wrongly', async () => {
    const of = await led('22.1.7');
    await assert.rejects(act(database, karlis, 'putRightResult', of, { cause: 'mistaken', reason: 'Nav veida.' }), {
      code: 'input.unreadable',
    });
    await act(database, karlis, 'putRightResult', of, { cause: 'mistaken', way: 'sms', reason: 'Nosūtīta īsziņa.' });
    assert.equal((await read(of.case)).facts.applications[0]?.records.result_told?.way, 'sms');
  });
});

const statesOf = ({ duties }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(
    (duties.lines[0]?.duties ?? [])
      .slice(2)
      .map(({ name, state, became }) => [name, [state, became].filter(Boolean).join(' ')]),
  );

suite('what the service holder did with an application is recorded as what became of it', () => {
  test('returned: the case waits for its completion until it is taken up again; the newest record holds', async () => {
    const of = await led('22.1.5');
    await act(database, karlis, 'sayWhatBecame', of, { kind: 'returned' });
    const returned = await read(of.case);
    assert.equal(returned.duties.waitingFor, 'returned');
    assert.deepEqual(statesOf(returned), { filing: 'next returned', plannedTime: 'waits', result: 'waits' });
    await act(database, karlis, 'sayWhatBecame', of, { kind: 'in_hand' });
    const { facts, duties, history } = await read(of.case);
    assert.deepEqual([facts.applications[0]?.outcome?.kind, duties.waitingFor], ['in_hand', '22.1.6']);
    assert.deepEqual(
      history.map(({ kind }) => kind),
      ['returned', 'in_hand'],
    );
  });

  test('refused: no planned time is told any more, the result is', async () => {
    const of = await led('22.1.5');
    await act(database, karlis, 'sayWhatBecame', of, { kind: 'refused', note: 'Nav tiesību.' });
    const refused = await read(of.case);
    const { duties } = refused;
    assert.deepEqual([duties.waitingFor, duties.tellOn?.toString()], ['22.1.7', '2026-03-02']);
    assert.deepEqual(statesOf(refused), { filing: 'done', plannedTime: 'ended refused', result: 'next' });
    await assert.rejects(act(database, karlis, 'tellPlannedTime', of, { plannedOn: '2026-03-20', way: 'phone' }), {
      code: 'case.application-refused',
    });
    await act(database, karlis, 'tellResult', of, forms.result);
    assert.equal((await read(of.case)).duties.waitingFor, 'done');
  });

  test('refused, told, and taken up again: the client is to be told of the result itself, by the database too (22.¹ 7.)', async () => {
    const of = await led('22.1.6');
    const { id } = await act(database, karlis, 'sayWhatBecame', of, { kind: 'refused' });
    await act(database, karlis, 'tellResult', of, forms.result);
    const takenUp = () => act(database, nextDay, 'sayWhatBecame', of, { kind: 'in_hand' });
    await assert.rejects(takenUp(), { code: 'case.refusal-told', point: '22.1.7' });
    const forgery = await forgeryOn(database);
    const row = { ...(await forgery.copy('application_outcome', 'id', id)), id: randomUUID(), kind: 'in_hand' };
    assert.equal(await forgery.refusedBy(['application_outcome', row]), 'outcome_in_order');
    await forgery.end();
    await act(database, nextDay, 'sayWhatBecame', of, { kind: 'refused', note: 'Lēmums saņemts.' });
    await assert.rejects(takenUp(), { code: 'case.refusal-told' });
    const reason = 'Paziņots tikai par atteikumu.';
    await act(database, nextDay, 'putRightResult', of, { cause: 'not_told', reason });
    await takenUp();
    assert.equal((await read(of.case)).duties.waitingFor, '22.1.7');
  });

  test('a refusal that was recorded by mistake after the client was told the result is put right by another record', async () => {
    const of = await led('22.1.7');
    await act(database, nextDay, 'sayWhatBecame', of, { kind: 'refused' });
    await act(database, nextDay, 'sayWhatBecame', of, { kind: 'in_hand', note: 'Turētājs neatteica.' });
    assert.equal((await read(of.case)).duties.waitingFor, 'done');
  });

  test('withdrawn: nothing more is told, and a mistaken record is put right by another', async () => {
    const of = await led('22.1.5', { also: ['EPD01'] });
    await act(database, karlis, 'sayWhatBecame', of, { kind: 'withdrawn' });
    const { duties } = await read(of.case);
    const line = duties.lines.find(({ application }) => application?.id === of.application);
    assert.deepEqual([line?.waitingFor, duties.tellOn], ['done', null]);
    assert.deepEqual(
      line?.duties.map(({ state, became }) => became ?? state),
      ['done', 'done', 'done', 'withdrawn', 'withdrawn'],
    );
    await assert.rejects(act(database, karlis, 'tellResult', of, forms.result), { code: 'case.application-withdrawn' });
    await act(database, karlis, 'sayWhatBecame', of, { kind: 'in_hand', note: 'Klients neatsauca.' });
    await act(database, karlis, 'tellPlannedTime', of, { plannedOn: '2026-03-20', way: 'phone' });
  });

  test('returned before the result was told: nothing is told and the mandate is not completed meanwhile, and completed once it is taken up again', async () => {
    const of = await led('22.1.6');
    await act(database, karlis, 'sayWhatBecame', of, { kind: 'returned' });
    const { duties, facts } = await read(of.case);
    assert.deepEqual([duties.waitingFor, facts.mandates[0]?.end], ['returned', null]);
    await assert.rejects(act(database, karlis, 'tellResult', of, forms.result), { code: 'case.application-returned' });
    await act(database, karlis, 'sayWhatBecame', of, { kind: 'in_hand' });
    await act(database, karlis, 'tellResult', of, forms.result);
    const done = await read(of.case);
    assert.deepEqual([done.duties.waitingFor, done.facts.mandates[0]?.end?.kind], ['done', 'completed']);
  });
});

suite('a mandate that was revoked after filing leaves only what is to be told', () => {
  test('the notice is not told anew for it, then or when all was told, the next day neither', async () => {
    const of = await led('22.1.5');
    const { facts } = await read(of.case);
    await act(
      database,
      karlis,
      'endMandate',
      { case: of.case, mandate: facts.mandates[0]?.id ?? '' },
      { kind: 'revoked', declaredBy: 'Velta' },
    );
    const next = async (at = karlis) => {
      const { duties } = await loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, at, of.case));
      const { declaration, identity, notice, mandate, signing, lines } = duties;
      return [declaration, identity, notice, mandate, signing, ...lines.flatMap((line) => line.duties)]
        .filter(({ state }) => state === 'next')
        .map(({ name }) => name);
    };
    for (const at of [karlis, nextDay]) assert.deepEqual(await next(at), ['plannedTime']);
    await act(database, nextDay, 'tellPlannedTime', of, { plannedOn: '2026-03-20', way: 'phone' });
    await act(database, nextDay, 'tellResult', of, forms.result);
    assert.deepEqual(await next(nextDay), []);
  });

  test('before anything was filed: nothing comes next by itself, and each e-service says why', async () => {
    const { id, mandate, eService } = await leadCase(database, karlis, '22.1.3', { also: ['EPD01'] });
    const of = { case: id, mandate };
    await act(database, karlis, 'revokeInPart', of, { eServices: eService.eServiceId, declaredBy: 'Velta' });
    await act(database, karlis, 'endMandate', of, { kind: 'revoked', declaredBy: 'Velta' });
    const { duties } = await read(id);
    const { declaration, identity, notice, mandate: drawn, signing, lines } = duties;
    const all = [declaration, identity, notice, drawn, signing, ...lines.flatMap((line) => line.duties)];
    assert.ok(all.every(({ state }) => state !== 'next'));
    assert.deepEqual(
      lines.map((line) => line.duties[0]?.mandateState),
      ['revoked', 'revoked'],
    );
  });
});
