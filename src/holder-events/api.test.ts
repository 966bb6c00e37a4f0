import assert from 'node:assert/strict';
import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { exportJWK, generateKeyPair } from 'jose';
import { connected } from '#test/support/cast/connected.ts';
import { holderSite } from '#test/support/site/holder-site.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

const { database, owner, origin, site, evening, liga, holder, code, filed, tell } = await holderSite();

const applied = { status: 200, event: 'applied' };
test('what became of an application is recorded in its case as the holder tells it, with its source', async () => {
  const one = await filed();
  assert.deepEqual(await tell(one.next('accepted')), applied);
  assert.deepEqual(await one.seen(), { waitingFor: '22.1.6', became: 'in_hand', plannedOn: null, readyOn: null });
  assert.deepEqual(await tell(one.next('returned')), applied);
  assert.equal((await one.seen()).waitingFor, 'returned');
  assert.deepEqual(await tell(one.next('accepted')), applied);
  assert.deepEqual(await tell(one.next('refused')), applied);
  assert.deepEqual(await one.seen(), { waitingFor: '22.1.7', became: 'refused', plannedOn: null, readyOn: null });
  assert.match(await one.page(), /Turētājs/);
  const { rows } = await owner.query(
    `select act, point, body #>> '{things,became}' as became from audit_entry where case_id = $1 and act ~ 'holder' order by number`,
    [one.id],
  );
  assert.deepEqual(
    rows.map(({ act: name, became }) => (became ? `${name} ${became}` : name)),
    ['accepted', 'returned', 'accepted', 'refused'].flatMap((kind) => [
      'holder-event.take',
      `application.holder-said ${kind}`,
    ]),
  );
});

test('22.1.6., 22.1.7.: the planned day and that the result is ready are known, and the client is told by an employee', async () => {
  const one = await filed();
  assert.deepEqual(await tell(one.next('planned', { plannedOn: '2026-03-20' })), applied);
  assert.deepEqual(await one.seen(), { waitingFor: '22.1.6', became: null, plannedOn: '2026-03-20', readyOn: null });
  const form = await one.page(`/applications/${one.application}/planned-time`);
  assert.match(form, /value="20\.03\.2026\.?"/, 'the day is filled in');
  assert.match(form, /Turētājs/);
  await one.told('tellPlannedTime', { plannedOn: '2026-03-20', way: 'phone' });
  const progress = async () =>
    (await owner.query('select tell_on::text from case_progress where case_id = $1', [one.id])).rows[0].tell_on;
  assert.equal(await progress(), '2026-03-20');
  assert.deepEqual(await tell(one.next('ready')), applied);
  assert.equal((await one.seen()).waitingFor, '22.1.7');
  assert.equal(await progress(), '2026-03-02', 'told from the day on which it is ready');
  assert.match(await one.page(`/applications/${one.application}/result`), /rezultāts ir gatavs 02\.03\.2026/);
  await one.told('tellResult', { way: 'phone' });
  assert.equal((await one.seen()).waitingFor, 'done');
});

test('22.1.6.: another day than the client was told is shown where that is put right', async () => {
  const one = await filed('22.1.6');
  assert.deepEqual(await tell(one.next('planned', { plannedOn: '2026-03-28' })), applied);
  assert.match(await one.page(), /pakalpojuma turētājs plāno 28\.03\.2026/);
  assert.match(
    await one.page(`/applications/${one.application}/planned-time/putting-right`),
    /value="28\.03\.2026\.?"/,
  );
});

test('an event is applied once: the same again has the same answer, and other content under its id is refused', async () => {
  const one = await filed();
  const [event, id] = [one.next('accepted'), randomUUID()];
  for (let times = 0; times < 3; times += 1) assert.deepEqual(await tell(event, { id }), applied);
  assert.deepEqual(await tell({ ...event, type: 'returned' }, { id }), {
    status: 422,
    event: 'holder-event.other-content',
  });
  assert.deepEqual(await tell(event), { status: 409, event: 'holder-event.number-taken' });
  const other = await filed();
  assert.deepEqual(await tell(other.next('accepted'), { id }), { status: 422, event: 'holder-event.other-content' });
  const { rows } = await owner.query('select kind from application_outcome where application_id = $1', [
    one.application,
  ]);
  assert.equal(rows.length, 1);
});

test('events are applied in order: one that comes before its predecessor waits for it', async () => {
  const one = await filed();
  const [first, second, third] = [
    one.next('returned'),
    one.next('accepted'),
    one.next('planned', { plannedOn: '2026-03-20' }),
  ];
  const [secondId, thirdId] = [randomUUID(), randomUUID()];
  const waiting = { status: 202, event: 'waiting' };
  assert.deepEqual(await tell(third, { id: thirdId }), waiting);
  assert.deepEqual(await tell(second, { id: secondId }), waiting);
  assert.deepEqual(await tell(third, { id: thirdId }), waiting);
  assert.equal((await one.seen()).became, null);
  assert.deepEqual(await tell(first), applied);
  assert.deepEqual(await one.seen(), {
    waitingFor: '22.1.6',
    became: 'in_hand',
    plannedOn: '2026-03-20',
    readyOn: null,
  });
  assert.deepEqual(await tell(second, { id: secondId }), applied);
  assert.deepEqual(await tell({ ...first, sequence: 200 }), { status: 409, event: 'holder-event.too-far-ahead' });
});

test('a delivery is signed by a key on record, one of several while keys are changed, and sent within five minutes', async () => {
  const one = await filed();
  const event = one.next('accepted');
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const wrong = { status: 401, event: 'holder-event.signature' };
  assert.deepEqual(await tell(event, { signers: [privateKey] }), wrong);
  assert.deepEqual(await tell(event, { signers: [] }), wrong);
  assert.deepEqual(await tell(event, { headers: { 'webhook-signature': 'v1,AAAA v1a,short' } }), wrong);
  assert.deepEqual(await tell(event, { headers: { 'webhook-id': 'another' } }), wrong);
  const now = Math.floor(evening.at.epochMilliseconds / 1000);
  for (const sentAt of [now - 301, now + 302])
    assert.deepEqual(await tell(event, { sentAt }), { status: 401, event: 'holder-event.timestamp' });
  assert.deepEqual(await tell(event, { headers: { 'webhook-id': 'a b' } }), {
    status: 401,
    event: 'holder-event.timestamp',
  });
  assert.deepEqual(await tell(event, { signers: [privateKey, holder.privateKey] }), applied);
  const next = { ...(await exportJWK(publicKey)), kid: 'next', alg: 'EdDSA' };
  await connected(database, { eServices: [code], name: 'Turētājs', keys: [holder.jwk, next] });
  assert.deepEqual(
    await tell(one.next('returned')),
    { status: 403, event: 'holder-event.forbidden' },
    'the token is of before',
  );
  holder.forget();
  assert.deepEqual(await tell(one.next('accepted', { sequence: 2 }), { signers: [privateKey] }), applied);
});

test('an event that cannot be read is refused field by field', async () => {
  const one = await filed();
  const event = one.next('accepted');
  const wrong: [object, string][] = [
    [{ ...event, type: 'lost' }, 'type'],
    [{ ...event, timestamp: undefined }, 'timestamp'],
    [{ ...event, timestamp: evening.at.add({ hours: 1 }).toString() }, 'timestamp'],
    [{ ...event, eService: '' }, 'eService'],
    [{ ...event, reference: undefined }, 'reference'],
    [{ ...event, sequence: 0 }, 'sequence'],
    [{ ...event, sequence: '1' }, 'sequence'],
    [{ ...event, plannedOn: '2026-03-20' }, 'plannedOn'],
    [{ ...event, type: 'planned' }, 'plannedOn'],
    [{ ...event, result: 'granted' }, 'result'],
  ];
  for (const [sent, field] of wrong) {
    const { status, body } = await holder.tell(sent);
    const [problem] = body.problems as { field: string }[];
    assert.deepEqual([status, problem?.field], [422, field], JSON.stringify(sent));
  }
});

test('an act of an employee and deliveries at the same moment come one after the other, and each holds', async () => {
  const one = await filed();
  const [first, second, id] = [one.next('accepted'), one.next('planned', { plannedOn: '2026-03-20' }), randomUUID()];
  const [employee, ...answers] = await Promise.all([
    one.told(
      'tellPlannedTime',
      { plannedOn: '2026-03-16', way: 'phone' },
      { ...liga, at: evening.at, signedInAt: evening.at },
    ),
    tell(second),
    tell(first, { id }),
    tell(first, { id }),
    tell(first, { id }),
  ]);
  assert.equal(employee.id, one.application);
  assert.ok(
    answers.every(({ status }) => status === 200 || status === 202),
    JSON.stringify(answers),
  );
  const { waitingFor, became, ...rest } = await one.seen();
  assert.deepEqual([waitingFor, became, rest], ['22.1.7', 'in_hand', { plannedOn: '2026-03-20', readyOn: null }]);
  const { rows } = await owner.query('select from holder_event where application_id = $1', [one.application]);
  assert.equal(rows.length, 2);
  assert.deepEqual(site.faults, []);
});

test('a delivery waits for whoever acts in the case, and what it tells then is the newest', async () => {
  const one = await filed();
  await owner.query('begin');
  await owner.query('select from service_case where id = $1 for update', [one.id]);
  let isAnswered = false;
  const answer = tell(one.next('accepted')).finally(() => {
    isAnswered = true;
  });
  await sleep(500);
  assert.equal(isAnswered, false);
  await owner.query(
    `insert into application_outcome (centre_id, id, application_id, kind, since, recorded_at, recorded_by)
     values ($1, $2, $3, 'returned', '2026-03-02', $4, $5)`,
    [liga.centre, randomUUIDv7(), one.application, evening.at.toString(), liga.person],
  );
  await owner.query('commit');
  assert.deepEqual(await answer, applied);
  assert.deepEqual(await one.seen(), { waitingFor: '22.1.6', became: 'in_hand', plannedOn: null, readyOn: null });
});

test('without a token nothing is taken, and where the operator has stated no legal basis nobody is heard', async () => {
  const one = await filed();
  const { status, body } = await holder.tell(one.next('accepted'), { headers: { authorization: 'Bearer x' } });
  assert.deepEqual([status, body.code], [401, 'connected-system.not-proved']);
  const off = await wholeSite(database, evening.at);
  const asked = new Request(`${origin}/api/holder-events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  assert.equal((await off.answer(asked, {})).status, 404);
});
