import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type CentreActor, carryOut } from '#acting/index.ts';
import { contentOf } from '#mandates/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { reserve } from '#test/support/cast/blanks.ts';
import {
  act,
  clientOfCase,
  eService,
  forms,
  type LedCase,
  leadCase,
  prepareCentres,
} from '#test/support/cast/cases.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { deathActs } from './acts.ts';
import { readCaseView } from './case-view.ts';

const database = await freshDatabase();
const forgery = await forgeryOn(database);
test.after(() => forgery.end());
const { karlis, liga, ruta } = await enterCast(database);
await prepareCentres(database, [karlis, ruta]);

const reason = 'Sajaukta valoda.';
type Of = Pick<LedCase, 'id'>;
const putRight = (actor: CentreActor, { id }: Of, changes: object = {}) =>
  act(database, actor, 'putRightNotice', { case: id }, { language: 'en', way: 'read', reason, ...changes });
const read = ({ id }: Of) => loggedTransaction(database, karlis.centre, (tx) => readCaseView(tx, karlis, id));
const toldIn = async (of: Of) => (await read(of)).notices.map(({ language, way }) => [language, way]);
const printed = (mandate: string) =>
  loggedTransaction(database, karlis.centre, async (tx) => (await contentOf(tx, mandate))?.notice);
const coded = (code: string, field?: string) => (error: Refusal) => {
  assert.deepEqual([error.code, error.problems[0]?.field], [code, field]);
  return true;
};

async function drawn({ id }: Of): Promise<string> {
  const service = await eService(database, karlis, 'EPD313');
  const typed = forms.mandate([service.id], officialDay(karlis.at));
  return (await act(database, karlis, 'drawMandate', { case: id }, typed)).id;
}

suite('22.¹ 3.: how the client was informed is put right by a record of its own', () => {
  test('before the mandate: it prints the record that holds, and the case keeps each with who, when and why', async () => {
    const of = await leadCase(database, karlis, 'notice');
    const first = (await read(of)).notices[0] ?? assert.fail();
    await putRight(liga, of, { language: 'uk', way: 'interpreter', interpreter: 'Oksana Tulce' });
    const { id } = await putRight(karlis, of, { language: 'ru', way: 'interpreter', interpreter: 'Oksana Tulce' });
    const { notices, noticeRecords, duties } = await read(of);
    assert.deepEqual(notices, [
      { ...first, language: 'ru', way: 'interpreter', assistant: 'Oksana Tulce', putRight: id },
    ]);
    assert.deepEqual(
      noticeRecords.map((one) => [one.language, one.way, one.assistant, one.reason, one.by]),
      [
        ['lv', 'read_aloud', null, null, karlis.person],
        ['uk', 'interpreter', 'Oksana Tulce', reason, liga.person],
        ['ru', 'interpreter', 'Oksana Tulce', reason, karlis.person],
      ],
    );
    assert.equal(duties.waitingFor, '22.1.3');
    const { language, interpreter } = (await printed(await drawn(of))) ?? assert.fail();
    assert.deepEqual([language, interpreter], ['krievu', 'Oksana Tulce']);
  });

  test('drawn up and not signed: that mandate is ended, and notice and mandate are asked for anew', async () => {
    const of = await leadCase(database, karlis, 'drawn');
    await putRight(karlis, of);
    const { facts, duties } = await read(of);
    assert.deepEqual(
      [facts.mandates[0]?.end?.kind, duties.waitingFor, duties.notice.state],
      ['unsigned', '22.1.3', 'next'],
    );
    await act(database, karlis, 'tellNotice', { case: of.id }, { language: 'en', way: 'read' });
    assert.equal((await printed(await drawn(of)))?.language, 'angļu');
  });

  test('signed: the mandate stays as it was signed, whatever became of it since', async () => {
    const of = await leadCase(database, karlis, '22.1.5');
    const signed = await printed(of.mandate);
    await putRight(karlis, of);
    await act(
      database,
      karlis,
      'endMandate',
      { case: of.id, mandate: of.mandate },
      { kind: 'revoked', declaredBy: 'Velta' },
    );
    await putRight(liga, of, { way: 'read_aloud' });
    const { facts, duties } = await read(of);
    assert.deepEqual(await toldIn(of), [['en', 'read_aloud']]);
    assert.deepEqual([facts.mandates[0]?.end?.kind, duties.waitingFor], ['revoked', '22.1.6']);
    assert.deepEqual(await printed(of.mandate), signed);
  });

  test('a mandate entered from a blank was signed by hand, so it is not ended', async () => {
    const { blanks } = await reserve(database, karlis, 1);
    const { at } = later(karlis, { hours: 24 });
    const nextDay = { ...karlis, at, signedInAt: at };
    const of = await leadCase(database, nextDay, 'notice');
    const day = officialDay(karlis.at);
    const filled = { blank: blanks[0], signedByHandOn: day.toString(), signedByHandAt: '11:15' };
    const typed = { ...forms.mandate([of.eService.id], day), ...filled };
    const { id } = await act(database, nextDay, 'drawMandate', { case: of.id }, typed);
    await putRight(nextDay, of);
    assert.equal((await read(of)).facts.mandates.find((mandate) => mandate.id === id)?.end, null);
  });

  test('of two mandates the notice that is named; without a name, the newest', async () => {
    const of = await leadCase(database, karlis, '22.1.3');
    await act(
      database,
      karlis,
      'endMandate',
      { case: of.id, mandate: of.mandate },
      { kind: 'revoked', declaredBy: 'Velta' },
    );
    await act(database, karlis, 'tellNotice', { case: of.id }, forms.notice);
    const [first, second] = (await read(of)).facts.notices;
    await putRight(karlis, of, { notice: first?.id });
    assert.deepEqual(await toldIn(of), [
      ['en', 'read'],
      ['lv', 'read_aloud'],
    ]);
    await putRight(karlis, of, { language: 'de', way: 'read_aloud' });
    assert.equal((await read(of)).notices.find(({ id }) => id === second?.id)?.language, 'de');
    const other = await leadCase(database, karlis, 'notice');
    await assert.rejects(putRight(karlis, other, { notice: first?.id }), coded('case.out-of-order'));
  });

  test('the reason is asked for, something has to differ, and there has to be a notice', async () => {
    const of = await leadCase(database, karlis, 'notice');
    for (const [typed, code, field] of [
      [{ reason: '' }, 'input.unreadable', 'reason'],
      [{ language: 'ru' }, 'input.unreadable', 'way'],
      [{ way: 'witness' }, 'input.unreadable', 'witness'],
      [forms.notice, 'notice.nothing-put-right', undefined],
    ] as const) {
      await assert.rejects(putRight(karlis, of, typed), coded(code, field));
    }
    await assert.rejects(putRight(karlis, await leadCase(database, karlis, '22.1.1')), coded('case.out-of-order'));
    await assert.rejects(putRight(karlis, await leadCase(database, karlis, 'closed')), coded('case.case-closed'));
    await assert.rejects(putRight(ruta, of), coded('case.no-such-case'));
  });

  test('after a death too: only the record of what was done before it changes', async () => {
    const client = { givenName: 'Velta', surname: 'Priedīte', personalCode: '320000-00977' };
    const of = await leadCase(database, karlis, '22.1.3', { client });
    const died = { client: await clientOfCase(database, karlis, of.id) };
    const asked = { id: randomUUID(), of: died, input: { toldBy: 'meita pa tālruni' } };
    await carryOut({ database }, karlis, deathActs.recordDeath, asked);
    await putRight(karlis, of);
    assert.deepEqual(await toldIn(of), [['en', 'read']]);
  });

  test('one puts it right while another signs: one is told, and no mandate is signed on an earlier record', async () => {
    for (let round = 0; round < 6; round++) {
      const of = await leadCase(database, karlis, 'drawn');
      const outcomes = await Promise.allSettled([
        putRight(karlis, of),
        act(database, liga, 'signMandate', { case: of.id, mandate: of.mandate }, forms.signing(officialDay(karlis.at))),
      ]);
      const [put, sign] = outcomes;
      assert.equal(put.status, 'fulfilled');
      if (sign.status === 'rejected') assert.ok(sign.reason instanceof Refusal);
      const [mandate] = (await read(of)).facts.mandates;
      assert.equal(mandate?.end === null, sign.status === 'fulfilled');
    }
  });

  test('two people at once: one after the other, and exactly one holds', async () => {
    for (let round = 0; round < 6; round++) {
      const of = await leadCase(database, karlis, '22.1.3');
      const languages = ['uk', 'de'];
      const made = await Promise.all(
        [karlis, liga].map((actor, one) => putRight(actor, of, { language: languages[one], way: 'read_aloud' })),
      );
      const { notices, noticeRecords } = await read(of);
      assert.equal(noticeRecords.length, 3);
      const holds = made.findIndex(({ id }) => id === notices[0]?.putRight);
      assert.equal(notices[0]?.language, languages[holds]);
    }
  });
});

test('the database refuses the same, whoever writes the row', async () => {
  const of = await leadCase(database, karlis, '22.1.3');
  const { id } = await putRight(karlis, of);
  const first = await forgery.copy('notice_put_right', 'id', id);
  const noticeOf = async (led: Of) => (await read(led)).facts.notices[0]?.id;
  const other = await noticeOf(await leadCase(database, karlis, '22.1.3'));
  const row = { ...first, id: randomUUID(), supersedes: id };
  assert.equal(await forgery.refusedAtTheEnd(['notice_put_right', row]), 'nothing');
  for (const [changes, rule] of [
    [{ supersedes: null }, 'notice_superseded_once'],
    [{ supersedes: randomUUID() }, 'supersedes_its_own_notice'],
    [{ notice_id: other }, 'supersedes_its_own_notice'],
    [{ recorded_by: ruta.person }, 'author_has_right'],
  ] as const) {
    assert.equal(await forgery.refusedBy(['notice_put_right', { ...row, ...changes }]), rule);
  }
  const anew = { ...row, supersedes: null };
  const drawnOn = await noticeOf(await leadCase(database, karlis, 'drawn'));
  assert.equal(
    await forgery.refusedAtTheEnd(['notice_put_right', { ...anew, notice_id: drawnOn }]),
    'notice_put_right_with_its_mandate',
  );
  const closed = await leadCase(database, karlis, 'notice');
  await act(database, karlis, 'closeCase', { case: closed.id }, { reason: 'client_left' });
  assert.equal(
    await forgery.refusedBy(['notice_put_right', { ...anew, notice_id: await noticeOf(closed) }]),
    'case_is_open',
  );
});
