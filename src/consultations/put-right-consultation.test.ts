import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { suite, test } from 'node:test';
import { type CentreActor, carryOut, lookAt } from '#acting/index.ts';
import { searchCatalogue } from '#catalogue/index.ts';
import { enterDemoCatalogue } from '#demo/country/index.ts';
import { rows, sql, transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { consulted } from '#test/support/cast/consultations.ts';
import { enterCast, mondayMorning } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { forgeryOn } from '#test/support/postgres/forgery.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { consultationsApi } from './api.ts';
import { consultationsActs, consultationsViews } from './index.ts';
import { consultationsPages } from './pages.tsx';

const database = await freshDatabase();
const forgery = await forgeryOn(database);
test.after(() => forgery.end());
const { karlis, liga, ruta, viewer } = await enterCast(database);
await transaction(database, null, (tx) => enterDemoCatalogue(tx, { at: mondayMorning }));
const search = { day: Temporal.PlainDate.from('2026-03-02'), text: 'EPD05' };
const edition = (await transaction(database, null, (tx) => searchCatalogue(tx, search))).editions[0]?.id ?? '';

const usual = { kind: 'about_applying', way: 'in_person' };
const right = { reason: 'mistaken', about: edition, ...usual, outcome: 'explained', day: '2026-03-02', time: '09:05' };
const putRight = (actor: CentreActor, consultation: string, changes: object = {}) => {
  const asked = { id: randomUUID(), of: { consultation }, input: { ...right, ...changes } };
  return carryOut({ database }, actor, consultationsActs.putRightConsultation, asked);
};
const look = (actor: CentreActor, consultation: string) =>
  lookAt({ database }, actor, consultationsViews.viewConsultation, { of: { consultation } }, (seen) => seen);
const listed = async (actor: CentreActor) =>
  (await lookAt({ database }, actor, consultationsViews.listConsultations, { of: {}, query: {} }, (seen) => seen))
    .consultations;
const coded = (code: string, field?: string) => (error: Refusal) => {
  assert.deepEqual([error.code, error.problems[0]?.field], [code, field]);
  return true;
};

suite('17.3., 20.13.: what was recorded of a consultation is put right by a record of its own', () => {
  test("a colleague's too: the new record holds, and each stays with who, when and why", async () => {
    const id = await consulted(database, karlis);
    const made = await putRight(liga, id);
    const { heldBy, holds, records } = await look(karlis, id);
    assert.deepEqual(
      [holds.id, holds.topic, holds.outcome, holds.edition?.code, holds.heldAt.toString(), heldBy],
      [made.id, null, 'explained', 'EPD05', '2026-03-02T07:05:00Z', karlis.name],
    );
    await putRight(karlis, id, { about: 'means' });
    assert.deepEqual(
      (await look(liga, id)).records.map(({ topic, edition: about, correction, by }) => [
        topic,
        about?.code,
        correction,
        by,
      ]),
      [
        ['applying', undefined, null, karlis.name],
        [null, 'EPD05', 'mistaken', liga.name],
        ['means', undefined, 'mistaken', karlis.name],
      ],
    );
    assert.equal(records.length, 2);
    const entry = sql<{ things: unknown }>`
      select body -> 'things' as things from audit_entry where act = 'consultation.put-right' order by number limit 1`;
    const logged = await transaction(database, karlis.centre, (tx) => rows(tx, entry));
    assert.deepEqual(logged, [{ things: { consultation: id, putRight: made.id } }]);
  });

  test('the list shows what holds, in the order of the times that hold', async () => {
    const [early, late] = [await consulted(database, ruta), await consulted(database, ruta)];
    const ids = async () => (await listed(ruta)).map(({ id }) => id);
    assert.deepEqual(await ids(), [late, early]);
    await putRight(ruta, early);
    assert.deepEqual(await ids(), [early, late]);
    const [first] = await listed(ruta);
    assert.deepEqual([first?.edition?.code, first?.correction, first?.heldBy], ['EPD05', 'mistaken', ruta.name]);
  });

  test('by a form that shows another record than the one that holds, nothing is put right', async () => {
    const id = await consulted(database, karlis);
    const made = await putRight(liga, id, { basedOn: id });
    const stale = coded('consultation.put-right-meanwhile', 'basedOn');
    await assert.rejects(putRight(karlis, id, { basedOn: id, about: 'means' }), stale);
    await putRight(karlis, id, { basedOn: made.id, about: 'means' });
  });

  test('recorded twice, or never held: what was recorded stays, and the rest is not asked', async () => {
    const id = await consulted(database, karlis);
    await putRight(karlis, id, {
      reason: 'not_held',
      about: undefined,
      kind: undefined,
      way: undefined,
      outcome: undefined,
      day: '',
      time: '',
    });
    const { holds } = await look(karlis, id);
    assert.deepEqual([holds.correction, holds.topic, holds.outcome], ['not_held', 'applying', 'will_apply']);
    const asRecorded = { about: 'applying', ...usual, outcome: 'will_apply', day: '2026-03-02', time: '0:00' };
    await assert.rejects(
      putRight(karlis, id, { ...asRecorded, reason: 'not_held' }),
      coded('consultation.nothing-put-right'),
    );
    await assert.rejects(putRight(karlis, id, { reason: 'recorded_twice' }), ({ code, problems }: Refusal) => {
      assert.equal(code, 'consultation.not-kept');
      assert.deepEqual(
        problems.map(({ field }) => field),
        ['about', 'outcome', 'time'],
      );
      assert.match(problems[0]?.text.lv ?? '', /Kā pieteikt e-pakalpojumu/, 'what it was, so that it can be restored');
      return true;
    });
    await putRight(karlis, id, { ...asRecorded, reason: 'recorded_twice' });
    await putRight(karlis, id, { about: 'applying', outcome: 'will_apply', time: '00:00' });
    assert.equal((await look(karlis, id)).holds.correction, 'mistaken');
  });

  test('what is needed is asked for, and something has to differ', async () => {
    const id = await consulted(database, karlis);
    for (const [typed, code, field] of [
      [{ reason: '' }, 'input.unreadable', 'reason'],
      [{ about: undefined }, 'input.unreadable', 'about'],
      [{ way: undefined }, 'input.unreadable', 'way'],
      [{ day: '' }, 'input.unreadable', 'day'],
      [{ time: '25:00' }, 'input.unreadable', 'time'],
      [{ time: '23:59' }, 'consultation.day', 'day'],
      [{ about: 'applying', outcome: 'will_apply', time: '00:00' }, 'consultation.nothing-put-right', undefined],
    ] as const) {
      await assert.rejects(putRight(karlis, id, typed), coded(code, field), JSON.stringify(typed));
    }
    await assert.rejects(putRight(karlis, id, { about: randomUUID() }), { kind: 'absent' });
  });

  test("nobody puts another centre's right, nor a viewer any", async () => {
    const id = await consulted(database, karlis);
    for (const consultation of [id, randomUUID()]) {
      await assert.rejects(putRight(ruta, consultation), { code: 'consultation.absent', kind: 'absent' });
      await assert.rejects(look(ruta, consultation), { code: 'consultation.absent', kind: 'absent' });
    }
    await assert.rejects(putRight(viewer, id), { code: 'access.role' });
    assert.equal((await look(viewer, id)).id, id);
  });

  test('two people at once: one does it and the other is told, or one after the other; exactly one holds', async () => {
    for (let round = 0; round < 6; round++) {
      const id = await consulted(database, karlis);
      const outcomes = await Promise.allSettled([
        putRight(karlis, id, { about: 'means' }),
        putRight(liga, id, { about: 'mandate' }),
      ]);
      const made = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []));
      for (const one of outcomes) {
        if (one.status === 'rejected') assert.equal(one.reason.code, 'consultation.put-right-meanwhile');
      }
      const { records, holds } = await look(karlis, id);
      assert.equal(records.length, 1 + made.length);
      assert.ok(made.includes(holds.id));
      assert.equal((await listed(karlis)).find((one) => one.id === id)?.topic, holds.topic);
    }
  });
});

test('the database refuses the same, whoever writes the row', async () => {
  const [id, other] = [await consulted(database, karlis), await consulted(database, karlis)];
  const made = await putRight(karlis, id);
  const first = await forgery.copy('consultation_put_right', 'id', made.id);
  const row = { ...first, id: randomUUID(), supersedes: made.id };
  assert.equal(await forgery.refusedAtTheEnd(['consultation_put_right', row]), 'nothing');
  for (const [changes, rule] of [
    [{ supersedes: null }, 'consultation_superseded_once'],
    [{ supersedes: randomUUID() }, 'supersedes_its_own_consultation'],
    [{ consultation_id: other }, 'supersedes_its_own_consultation'],
    [{ held_at: '2026-03-03T08:00Z' }, 'held_before_recorded'],
    [{ recorded_by: ruta.person }, 'author_has_right'],
  ] as const) {
    assert.equal(await forgery.refusedBy(['consultation_put_right', { ...row, ...changes }]), rule);
  }
});

suite('pages and API', async () => {
  const site = await roomSite(database, [consultationsPages(database), consultationsApi(database)], karlis);

  test('the form begins with what is recorded, keeps what was typed, and leads to the record', async () => {
    const id = await consulted(database, karlis);
    const page = `/consultations/${id}`;
    assert.ok((await (await site.get(page)).text()).includes(`href="${page}/putting-right"`));
    const form = await (await site.get(`${page}/putting-right`)).text();
    assert.match(form, /value="applying" selected/);
    assert.ok(form.includes('value="02.03.2026."') && form.includes('value="00:00"'));
    assert.doesNotMatch(form, /value="mistaken" checked/);
    const back = await site.post(`${page}/putting-right`, { ...right, reason: '', outcome: 'sent_on' });
    assert.equal(back.status, 422);
    assert.match(await back.text(), /value="sent_on" checked/);
    const done = await site.post(`${page}/putting-right`, { ...right, outcome: 'sent_on' });
    assert.equal(done.headers.get('location'), `${page}?done`);
    const shown = await (await site.get(`${page}?done`, 'en')).text();
    for (const text of [
      'The record is put right.',
      'First record',
      'Record put right',
      'It was recorded wrongly',
      karlis.name,
    ]) {
      assert.ok(shown.includes(text), text);
    }
    const [, before = '', now = ''] = shown.split('records__one');
    assert.match(before, /First record.*Stood before.*The client will apply/s);
    assert.match(now, /Record put right.*Holds now/s);
    assert.match(now, /Put right because<\/dt><dd>It was recorded wrongly/);
    assert.ok((await (await site.get('/consultations')).text()).includes('(labots)'));
    assert.ok(!(await (await site.as(viewer).get(page)).text()).includes('putting-right'));
    assert.equal((await site.as(viewer).get(`${page}/putting-right`)).status, 403);
  });

  test('a program puts it right, and sees what holds and every record', async () => {
    const id = await consulted(database, karlis);
    const answer = await site.app.request(`/api/consultations/${id}/putting-right`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ reason: 'recorded_twice' }),
    });
    const made = (await answer.json()) as { id: string };
    const seen = (await (await site.get(`/api/consultations/${id}`)).json()) as Record<'holds', object> & {
      records: { putRight: string | null }[];
    };
    assert.deepEqual(seen.holds, {
      ...{ id: made.id, heldAt: '2026-03-01T22:00:00Z', topic: 'applying', outcome: 'will_apply', eService: null },
      ...{ kind: 'about_applying', way: 'in_person', note: null, beganAt: null, visit: null },
      ...{ putRight: 'recorded_twice', at: karlis.at.toString(), by: karlis.name },
    });
    assert.deepEqual(
      seen.records.map((record) => record.putRight),
      [null, 'recorded_twice'],
    );
  });
});
