import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { act, forms, type LedCase, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { readCaseView } from './case-view.ts';
import { listCases } from './list-cases.ts';
import { meantBy } from './search-words.ts';

const database = await freshDatabase();
const forgery = await forgeryOn(database);
test.after(() => forgery.end());
const { karlis, liga, ruta } = await enterCast(database);
await prepareCentres(database, [karlis, ruta]);

const reason = 'Sajaukti cipari.';
const shown = (changes: object = {}) => {
  const { eService: _, identified: __, ...filing } = forms.filing('', karlis.at);
  return { ...filing, reason, ...changes };
};
const putRight = (actor: CentreActor, { id, application }: LedCase, changes: object = {}) =>
  act(database, actor, 'putRightFiling', { case: id, application }, shown(changes));
const read = (actor: CentreActor, { id }: Pick<LedCase, 'id'>) =>
  loggedTransaction(database, actor.centre, (tx) => readCaseView(tx, actor, id));
const filedIn = async (actor: CentreActor, of: LedCase) =>
  (await read(actor, of)).facts.applications.find(({ id }) => id === of.application) ?? assert.fail();
const coded = (code: string, field?: string) => (error: Refusal) => {
  assert.deepEqual([error.code, error.problems[0]?.field], [code, field]);
  return true;
};

suite('22.¹ 5.: what was recorded of filing is put right by a record of its own', () => {
  test('reference, means and times: the new ones hold, and the first stay in the history', async () => {
    const of = await leadCase(database, karlis, '22.1.5');
    const first = await filedIn(karlis, of);
    const reference = randomUUID();
    const typed = { reference, means: 'eparaksts_card', started: '10:05', ended: '10:30' };
    const { id } = await putRight(liga, of, typed);
    const now = await filedIn(karlis, of);
    assert.deepEqual(
      [now.portalReference, now.portalMeans, now.endedAt.toString(), now.filedBy, now.filingPutRight?.id],
      [reference, 'eparaksts_card', '2026-03-02T08:30:00Z', karlis.person, id],
    );
    const again = await putRight(karlis, of, { ...typed, reference: first.portalReference });
    const { facts, history, duties } = await read(karlis, of);
    assert.deepEqual([facts.applications[0]?.filingPutRight?.id, duties.waitingFor], [again.id, '22.1.6']);
    assert.deepEqual(
      history.map((one) => [one.of, one.kind, one.reference, one.reason, one.by]),
      [
        ['filing', null, first.portalReference, null, karlis.person],
        ['filing', 'put_right', reference, reason, liga.person],
        ['filing', 'put_right', first.portalReference, reason, karlis.person],
      ],
    );
  });

  test('the rules of filing hold for what is put right', async () => {
    const of = await leadCase(database, karlis, '22.1.5');
    const { portalReference: reference } = await filedIn(karlis, of);
    const yesterday = officialDay(karlis.at).subtract({ days: 1 }).toString();
    for (const [typed, code, field] of [
      [{ day: yesterday }, 'case.before-signing', 'day'],
      [{ ended: '23:50' }, 'case.times', 'ended'],
      [{ started: '10:20', ended: '10:10' }, 'input.unreadable', 'ended'],
      [{ reference }, 'case.nothing-put-right', undefined],
      [{ reason: '' }, 'input.unreadable', 'reason'],
    ] as const) {
      await assert.rejects(putRight(karlis, of, typed), coded(code, field));
    }
    const nextDay = later(karlis, { hours: 24 });
    const tomorrow = { ...nextDay, signedInAt: nextDay.at };
    const afterwards = { day: officialDay(nextDay.at).toString(), started: '08:00', ended: '08:05' };
    await assert.rejects(putRight(tomorrow, of, afterwards), coded('case.ended-after-recorded', 'ended'));
    const unfiled = await leadCase(database, karlis, '22.1.3');
    await assert.rejects(putRight(karlis, { ...unfiled, application: of.application }), coded('case.out-of-order'));
  });

  test('not in the portal after the mandate had ended; a time that stays is not judged anew', async () => {
    const led = await leadCase(database, karlis, '22.1.3');
    const { id, mandate } = led;
    const filing = later(karlis, { minutes: 2 });
    const typed = forms.filing(led.eService.eServiceId, filing.at);
    const of = { ...led, application: (await act(database, filing, 'fileApplication', { case: id }, typed)).id };
    const revoked = { kind: 'revoked', declaredBy: 'Velta' };
    await act(database, later(karlis, { minutes: 3 }), 'endMandate', { case: id, mandate }, revoked);
    const afterwards = later(karlis, { minutes: 5 });
    const times = { started: typed.started, ended: typed.ended };
    await putRight(afterwards, of, { ...times, reference: randomUUID() });
    await assert.rejects(
      putRight(afterwards, of, { started: '10:25', ended: '10:33' }),
      coded('case.mandate-ended', 'ended'),
    );
    await putRight(afterwards, of, { started: '10:25', ended: '10:31' });
  });

  test('not on a day after that on which the holder dealt with it', async () => {
    const { id, eService: service } = await leadCase(database, karlis, '22.1.3');
    const { at } = later(karlis, { hours: 24 });
    const nextDay = { ...karlis, at, signedInAt: at };
    const filing = forms.filing(service.eServiceId, karlis.at);
    const { id: application } = await act(database, nextDay, 'fileApplication', { case: id }, filing);
    const of = { case: id, application };
    await act(database, nextDay, 'sayWhatBecame', of, { kind: 'returned', since: filing.day });
    const typed = shown({ day: officialDay(at).toString() });
    await assert.rejects(act(database, nextDay, 'putRightFiling', of, typed), coded('case.filed-after-outcome', 'day'));
  });
});

suite("the portal's reference that holds is used once", () => {
  test('search finds the one that holds; what was given up may be used again, and what was taken may not', async () => {
    const of = await leadCase(database, karlis, '22.1.5');
    const [wrong, right] = [(await filedIn(karlis, of)).portalReference, randomUUID()];
    await putRight(karlis, of, { reference: right });
    const found = async (text: string) => {
      const list = await loggedTransaction(database, karlis.centre, async (tx) =>
        listCases(tx, karlis, { search: await meantBy(tx, text) }, officialDay(karlis.at)),
      );
      return list.cases.map(({ id }) => id);
    };
    assert.deepEqual([await found(right), await found(wrong)], [[of.id], []]);
    for (const actor of [karlis, ruta]) {
      const other = await leadCase(database, actor, '22.1.5');
      await assert.rejects(
        putRight(actor, other, { reference: right.toUpperCase() }),
        coded('case.reference-used', 'reference'),
      );
    }
    const next = await leadCase(database, ruta, '22.1.5');
    await putRight(ruta, next, { reference: wrong });
    await assert.rejects(putRight(karlis, of, { reference: wrong }), coded('case.reference-used', 'reference'));
  });

  test('a putting right and a new filing with the same reference at once: one of them, in every round', async () => {
    for (let round = 0; round < 6; round++) {
      const [filed, other] = [await leadCase(database, karlis, '22.1.5'), await leadCase(database, ruta, '22.1.3')];
      const reference = randomUUID();
      const filing = forms.filing(other.eService.eServiceId, ruta.at, reference);
      const outcomes = await Promise.allSettled([
        putRight(karlis, filed, { reference }),
        act(database, ruta, 'fileApplication', { case: other.id }, filing),
      ]);
      const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
      assert.deepEqual(refused, ['case.reference-used']);
    }
  });

  test('two people put the same filing right at once: one after the other, and exactly one holds', async () => {
    for (let round = 0; round < 6; round++) {
      const of = await leadCase(database, karlis, '22.1.5');
      const references = [randomUUID(), randomUUID()];
      const made = await Promise.all(
        [karlis, liga].map((actor, one) => putRight(actor, of, { reference: references[one] })),
      );
      const { history, facts } = await read(karlis, of);
      assert.equal(history.length, 3);
      const holds = made.findIndex(({ id }) => id === facts.applications[0]?.filingPutRight?.id);
      assert.equal(facts.applications[0]?.portalReference, references[holds]);
    }
  });
});

test('the database refuses the same, whoever writes the row', async () => {
  const of = await leadCase(database, karlis, '22.1.5');
  const { id } = await putRight(karlis, of, { reference: randomUUID() });
  const first = await forgery.copy('filing_put_right', 'id', id);
  const other = await leadCase(database, karlis, '22.1.5');
  const taken = (await filedIn(karlis, other)).portalReference;
  const row = { ...first, id: randomUUID(), supersedes: id };
  assert.equal(await forgery.refusedBy(['filing_put_right', row]), 'nothing');
  for (const [changes, rule] of [
    [{ supersedes: null }, 'filing_superseded_once'],
    [{ supersedes: randomUUID() }, 'supersedes_its_own_filing'],
    [{ application_id: other.application }, 'supersedes_its_own_filing'],
    [{ portal_reference: ` ${taken.toUpperCase()}` }, 'portal_reference_in_use_once'],
    [{ started_at: '2026-03-01T08:00Z' }, 'application_needs_mandate_in_force'],
    [{ ended_at: '2026-09-02T21:00Z' }, 'filing_put_right_as_filed'],
    [{ started_at: '2019-02-28T21:58Z', ended_at: '2019-02-28T21:59Z' }, 'application_needs_e_service_in_force'],
    [{ recorded_by: ruta.person }, 'author_has_right'],
  ] as const) {
    assert.equal(await forgery.refusedBy(['filing_put_right', { ...row, ...changes }]), rule);
  }
});
