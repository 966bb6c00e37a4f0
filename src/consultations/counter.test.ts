import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type CentreActor, carryOut, lookAt } from '#acting/index.ts';
import { searchCatalogue, withdrawEService } from '#catalogue/index.ts';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { consulted } from '#test/support/cast/consultations.ts';
import { enterCast, later, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { consultationsApi } from './api.ts';
import { type Common, commonestOf, keyOf } from './commonest.ts';
import { consultationsActs, consultationsViews } from './index.ts';
import { consultationsPages } from './pages.tsx';

const database = await freshDatabase();
const forgery = await forgeryOn(database);
test.after(() => forgery.end());
const { karlis, liga, ruta } = await enterCast(database);
await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at: mondayMorning }));
const site = await roomSite(database, [consultationsPages(database), consultationsApi(database)], karlis);

const today = officialDay(mondayMorning);
const editions = async (day = today) =>
  (await transaction(database, null, (tx) => searchCatalogue(tx, { day, limit: 2000 }))).editions;
const editionOf = async (code: string) => (await editions()).find((one) => one.code === code) ?? assert.fail(code);

const as = { kind: 'about_service', way: 'phone', outcome: 'explained' };
const hold = (actor: CentreActor, typed: object, id: string = randomUUID()) =>
  carryOut({ database }, actor, consultationsActs.holdConsultation, { id, of: {}, input: { ...as, ...typed } });
const undo = (actor: CentreActor, consultation: string) => {
  const asked = { id: randomUUID(), of: { consultation }, input: {} };
  return carryOut({ database }, actor, consultationsActs.undoConsultation, asked);
};
const look = (actor: CentreActor, consultation: string) =>
  lookAt({ database }, actor, consultationsViews.viewConsultation, { of: { consultation } }, (seen) => seen);
const listed = async (actor: CentreActor) =>
  (
    await lookAt({ database }, actor, consultationsViews.listConsultations, { of: {}, query: {} }, (seen) => seen)
  ).consultations.map(({ id }) => id);

suite('17.3., 20.13.: what was just recorded is taken back within a minute', () => {
  test('by whoever recorded it; it leaves the list, and both records stay', async () => {
    const id = await consulted(database, karlis);
    assert.ok((await listed(liga)).includes(id));
    await undo(later(karlis, { seconds: 60 }), id);
    assert.ok(!(await listed(liga)).includes(id));
    const { holds, records } = await look(liga, id);
    assert.deepEqual([holds.correction, holds.topic, records.length], ['undone', 'applying', 2]);
  });

  test('not later, not by a colleague, not once it was put right, and nothing puts it right again', async () => {
    const id = await consulted(database, karlis);
    const late = { code: 'consultation.undo-late', kind: 'rule' };
    await assert.rejects(undo(later(karlis, { seconds: 61 }), id), late);
    await assert.rejects(undo(liga, id), late);
    await assert.rejects(undo(ruta, id), { code: 'consultation.absent' });
    const right = { reason: 'mistaken', about: 'means', ...as, day: today.toString(), time: '0:00' };
    const putRight = (consultation: string) =>
      carryOut({ database }, karlis, consultationsActs.putRightConsultation, {
        id: randomUUID(),
        of: { consultation },
        input: right,
      });
    await putRight(id);
    await assert.rejects(undo(karlis, id), late);
    const other = await consulted(database, karlis);
    await undo(karlis, other);
    await assert.rejects(undo(karlis, other), { code: 'consultation.absent' });
    await assert.rejects(putRight(other), { code: 'consultation.absent' });
  });

  test('the database refuses the same, whoever writes the row', async () => {
    const id = await consulted(database, karlis);
    const { id: undone } = await undo(karlis, id);
    const first = await forgery.copy('consultation_put_right', 'id', undone);
    const other = await consulted(database, karlis);
    const row = { ...first, id: randomUUID(), consultation_id: other };
    assert.equal(await forgery.refusedAtTheEnd(['consultation_put_right', row]), 'nothing');
    const late = karlis.at.add({ seconds: 61 }).toString();
    for (const [changes, rule] of [
      [{ recorded_at: late }, 'undone_within_a_minute'],
      [{ recorded_by: liga.person }, 'undone_within_a_minute'],
      [{ consultation_id: id, supersedes: undone, reason: 'mistaken' }, 'undone_stays_undone'],
      [{ kind: null }, 'kind_and_way'],
      [{ topic: null }, 'about_one_thing'],
    ] as const) {
      assert.equal(await forgery.refusedBy(['consultation_put_right', { ...row, ...changes }]), rule);
    }
  });

  test('two presses at once take it back once', async () => {
    for (let round = 0; round < 4; round++) {
      const id = await consulted(database, karlis);
      const outcomes = await Promise.allSettled([undo(karlis, id), undo(karlis, id)]);
      assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
      assert.equal((await look(karlis, id)).records.length, 2);
    }
  });
});

suite('its length is measured and not asked', () => {
  test('from the beginning that the browser noted to the moment it was recorded, in one visit', async () => {
    const visit = randomUUID();
    const beganAt = karlis.at.subtract({ minutes: 4 }).toString();
    const { id } = await hold(karlis, { about: 'means', visit, beganAt });
    const [first] = (await look(karlis, id)).records;
    assert.deepEqual(
      [first?.visit, first?.beganAt?.toString(), first?.heldAt.equals(karlis.at)],
      [visit, beganAt, true],
    );
    assert.match(await (await site.get(`/consultations/${id}`)).text(), /Ilgums minūtēs<\/dt><dd[^>]*>4</);
  });

  test('a beginning after the end, of hours ago, or beside a time that was typed measures nothing', async () => {
    for (const typed of [
      { beganAt: karlis.at.add({ seconds: 1 }).toString() },
      { beganAt: karlis.at.subtract({ hours: 4, seconds: 1 }).toString() },
      { beganAt: karlis.at.subtract({ minutes: 4 }).toString(), day: today.toString(), time: '9:00' },
    ]) {
      const { id } = await hold(karlis, { about: 'means', ...typed });
      assert.equal((await look(karlis, id)).records[0]?.beganAt, null, JSON.stringify(typed));
    }
  });

  test('what waited in a browser was held when it was recorded there, and is recorded once under its own name', async () => {
    const id = randomUUID();
    const heldAt = karlis.at.subtract({ hours: 2 }).toString();
    await hold(karlis, { about: 'means', id, heldAt });
    const { heldBy, holds } = await look(karlis, id);
    assert.deepEqual([heldBy, holds.heldAt.toString(), holds.at.equals(karlis.at)], [karlis.name, heldAt, true]);
    await assert.rejects(hold(karlis, { about: 'means', id, heldAt }), { code: 'consultation.recorded-already' });
    const ahead = karlis.at.add({ seconds: 61 }).toString();
    await assert.rejects(hold(karlis, { about: 'means', heldAt: ahead }), { code: 'consultation.day' });
    await assert.rejects(hold(karlis, { about: 'means', heldAt: '1899-01-01T00:00:00Z' }), { kind: 'input' });
  });
});

test('words beside it have no personal data; what looks like such data is refused in words', async () => {
  const { id } = await hold(karlis, { about: 'portal', note: 'Portāls 2026-03-02 lēns, 3 mēģinājumi' });
  assert.equal((await look(karlis, id)).holds.note, 'Portāls 2026-03-02 lēns, 3 mēģinājumi');
  for (const note of [
    'kods 320000-00003',
    '32000000003',
    'zvanīt 29 123 456',
    '+371 67000001',
    'a@example.org',
    'LV80 BANK 0000 4351 9500 1',
  ]) {
    await assert.rejects(hold(karlis, { about: 'portal', note }), (refused: Refusal) => {
      assert.deepEqual(
        refused.problems.map(({ field }) => field),
        ['note'],
        note,
      );
      return true;
    });
  }
});

suite('the commonest come first', () => {
  const commonest = async (actor: CentreActor, day = today) => {
    const now = await editions(day);
    return transaction(database, actor.centre, (tx) => commonestOf(tx, actor.person, day, now));
  };
  const told = (commons: readonly Common[]) => commons.map(({ edition, topic }) => edition?.code ?? topic);

  test('of a new employee the usual six; then their own, by how often until yesterday, filled up with the usual', async () => {
    const usual = told(await commonest(ruta));
    assert.deepEqual(usual, ['which_service', 'applying', 'means', 'progress', 'portal', 'mandate']);
    const { id: epd05 } = await editionOf('EPD05');
    for (let at = 0; at < 3; at++) await hold(ruta, { about: epd05 });
    for (let at = 0; at < 2; at++) await hold(ruta, { about: 'means' });
    const { id: taken } = await hold(ruta, { about: 'other' });
    await undo(ruta, taken);
    assert.deepEqual(told(await commonest(ruta)), usual, 'a key means the same all day long');
    const tomorrow = today.add({ days: 1 });
    assert.deepEqual(told(await commonest(ruta, tomorrow)), ['EPD05', 'means', ...usual.slice(0, 4)]);
    const [first] = await commonest(ruta, tomorrow);
    assert.equal(first && keyOf(first), `${epd05} about_service phone explained`);
  });

  test('what has left the catalogue falls away', async () => {
    const tomorrow = today.add({ days: 1 });
    const { eServiceId } = await editionOf('EPD05');
    await transaction(database, null, (tx) => withdrawEService(tx, { eServiceId, from: tomorrow }));
    assert.ok(!told(await commonest(ruta, tomorrow)).includes('EPD05'));
  });
});

test('without JavaScript: one button records the commonest, the same page takes it back or goes on with the visit', async () => {
  const first = await (await site.get('/consultations/new?client=next')).text();
  const [, visit = ''] = /name="visit" value="([^"]+)"/.exec(first) ?? [];
  const [, beganAt = ''] = /name="beganAt" value="([^"]+)"/.exec(first) ?? [];
  const [, common = ''] = /name="common" value="([^"]+)"/.exec(first) ?? [];
  const answer = await site.post('/consultations', { common, visit, beganAt, about: '', note: '' });
  const next = answer.headers.get('location') ?? '';
  assert.match(next, new RegExp(`^/consultations/new\\?recorded=[-0-9a-f]{36}&visit=${visit}&from=`));
  const html = await (await site.get(next)).text();
  assert.ok(html.includes(`name="visit" value="${visit}"`));
  const [, action = ''] = /formaction="(\/consultations\/[^"]+\/undoing)"/.exec(html) ?? [];
  const undone = await site.post(action, { about: 'means' });
  const after = undone.headers.get('location') ?? '';
  assert.match(after, /^\/consultations\/new\?undone=[-0-9a-f]{36}$/);
  const again = await (await site.get(after)).text();
  assert.match(again, /Ieraksts atsaukts\./);
  assert.ok(again.includes(`name="visit" value="${visit}"`), 'the client is still there');
  assert.ok(again.includes(`name="beganAt" value="${beganAt}"`), 'what was taken back took no time');
});

test('what became an authorised e-service leads to its case, with the e-service', async () => {
  const { id } = await editionOf('EPD313');
  const typed = { about: id, ...as, outcome: 'became_authorised' };
  const answer = await site.post('/consultations', typed);
  assert.equal(answer.headers.get('location'), `/cases/new?edition=${id}`);
  const topic = await site.post('/consultations', { ...typed, about: 'mandate' });
  assert.equal(topic.headers.get('location'), '/cases/new');
});

test('keys for what waits in a browser: the same at each sign-in, another person’s or another centre’s are others', async () => {
  const keysOf = async (actor: CentreActor) =>
    (await (await site.as(actor).get('/api/consultations/waiting-keys')).json()) as object;
  assert.deepEqual(await keysOf(karlis), await keysOf(later(karlis, { hours: 20 })));
  assert.notDeepEqual(await keysOf(karlis), await keysOf(liga));
  assert.notDeepEqual(await keysOf(karlis), await keysOf({ ...karlis, centre: ruta.centre }));
  assert.equal((await site.as({ ...karlis, role: 'auditor' }).get('/api/consultations/waiting-keys')).status, 403);
});
