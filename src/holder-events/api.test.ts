import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { exportJWK, generateKeyPair } from 'jose';
import pg from 'pg';
import type { CentreActor } from '#acting/index.ts';
import { signingKeys } from '#platform/cryptography/signing-keys.ts';
import { act, leadCase, prepareCentres } from '#test/support/cast/cases.ts';
import { connected } from '#test/support/cast/connected.ts';
import { enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { systemClient } from '#test/support/site/system-client.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

const database = await freshDatabase();
const { karlis, liga } = await enterCast(database);
await prepareCentres(database, [karlis]);
const owner = new pg.Client({ connectionString: database.urls.owner });
await owner.connect();
after(() => owner.end());

const origin = 'http://127.0.0.1:1';
const keys = signingKeys(new Map([['tilts-2026', randomBytes(32)]]));
const evening = later(karlis, { hours: 4 });
const site = await wholeSite(database, evening.at, { connectedSystems: { legalBasis: 'tests', keys } });
const door = { origin, now: () => evening.at, answer: (request: Request) => site.answer(request, {}) };
const code = 'EPD313';
const holder = await systemClient(database, door, { eServices: [code], name: 'Turētājs' });

const noon = later(karlis, { hours: 3 }).at.toString();

async function filed(stage: '22.1.5' | '22.1.6' | '22.1.7' = '22.1.5', options: Parameters<typeof leadCase>[3] = {}) {
  const led = await leadCase(database, karlis, stage, { code, ...options });
  const { rows } = await owner.query('select reference from portal_reference where application_id = $1', [
    led.application,
  ]);
  const about = { eService: options.code ?? code, reference: String(rows[0].reference) };
  let sequence = 0;
  const next = (type: string, also: object = {}) => ({
    type,
    timestamp: noon,
    sequence: ++sequence,
    ...about,
    ...also,
  });
  const seen = async () => {
    const reply = await site.get(evening, `/api/cases/${led.id}`);
    const { waitingFor, eServices } = (await reply.json()) as {
      waitingFor: string;
      eServices: { outcome: { kind: string } | null; byHolder: object }[];
    };
    const [line] = eServices;
    return { waitingFor, became: line?.outcome?.kind ?? null, ...line?.byHolder };
  };
  const page = async (path = '') => (await site.get(evening, `/cases/${led.id}${path}`)).text();
  return {
    ...led,
    next,
    seen,
    page,
    told: (actor: CentreActor, name: 'tellPlannedTime' | 'tellResult' | 'sayWhatBecame', form: object) =>
      act(database, actor, name, { case: led.id, application: led.application }, form),
  };
}

const applied = { status: 200, event: 'applied' };
async function tell(...delivery: Parameters<typeof holder.tell>) {
  const { status, body } = await holder.tell(...delivery);
  return { status, event: body.event ?? body.code };
}

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
  await one.told(evening, 'tellPlannedTime', { plannedOn: '2026-03-20', way: 'phone' });
  const progress = async () =>
    (await owner.query('select tell_on::text from case_progress where case_id = $1', [one.id])).rows[0].tell_on;
  assert.equal(await progress(), '2026-03-20');
  assert.deepEqual(await tell(one.next('ready')), applied);
  assert.equal((await one.seen()).waitingFor, '22.1.7');
  assert.equal(await progress(), '2026-03-02', 'told from the day on which it is ready');
  assert.match(await one.page(`/applications/${one.application}/result`), /rezultāts ir gatavs 02\.03\.2026/);
  await one.told(evening, 'tellResult', { way: 'phone' });
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

test('what contradicts the rules is refused in both languages, noted in the log of the centre, and uses up its number', async () => {
  const one = await filed();
  const turns: [object, string][] = [
    [one.next('planned', { plannedOn: '2026-03-01' }), 'day-passed'],
    [one.next('planned', { plannedOn: '2046-03-20' }), 'day-too-late'],
    [one.next('accepted', { timestamp: '2026-02-20T10:00:00Z' }), 'before-filed'],
  ];
  for (const [event, why] of turns) {
    const id = randomUUID();
    for (const language of ['lv', 'en']) {
      const { status, body } = await holder.tell(event, { id, headers: { 'accept-language': language } });
      assert.deepEqual([status, body.code], [409, `holder-event.${why}`]);
      assert.match(String(body.title), language === 'lv' ? /[āēīūšž]/ : /^[\x20-\x7e]+$/);
    }
  }
  const noted = await owner.query(
    `select body #>> '{refusal,code}' as code from audit_entry where chain = $1 and case_id = $2 and refused order by number`,
    [karlis.centre, one.id],
  );
  assert.deepEqual(
    noted.rows.map((row) => row.code),
    turns.map(([, why]) => `holder-event.${why}`),
  );
  assert.deepEqual(await tell(one.next('refused')), applied, 'the next number is due');
  const refused = async (event: object) => (await tell(event)).event;
  assert.equal(await refused(one.next('planned', { plannedOn: '2026-03-20' })), 'holder-event.refused');
  await one.told(evening, 'tellResult', { way: 'phone' });
  assert.equal(await refused(one.next('accepted')), 'holder-event.refusal-told');
  assert.equal(await refused(one.next('returned')), 'holder-event.result-told');
  assert.equal(await refused(one.next('ready')), 'holder-event.result-told');
  const two = await filed();
  await tell(two.next('returned'));
  assert.equal(await refused(two.next('ready')), 'holder-event.returned');
  await two.told(evening, 'sayWhatBecame', { kind: 'withdrawn' });
  assert.equal(await refused(two.next('accepted')), 'holder-event.withdrawn');
});

test('of a closed case and of what the catalogue does not give nothing is taken', async () => {
  const bare = await filed('22.1.5');
  await owner.query('begin');
  await owner.query("set local session_replication_role = 'replica'").catch(() => undefined);
  await owner.query('rollback');
  await bare.told(evening, 'sayWhatBecame', { kind: 'withdrawn' });
  await act(
    database,
    evening,
    'endMandate',
    { case: bare.id, mandate: bare.mandate },
    { kind: 'revoked', declaredBy: 'Klients' },
  );
  const { body } = await holder.tell(bare.next('accepted'));
  assert.match(String(body.code), /withdrawn|case-closed/);
});

test('an unknown number, and an e-service of which the system may not tell, are refused, and noted', async () => {
  const one = await filed();
  assert.deepEqual(await tell(one.next('accepted', { reference: 'NAV-1' })), {
    status: 404,
    event: 'holder-event.unknown',
  });
  for (const eService of ['EPD07', 'EP000'])
    assert.deepEqual(await tell(one.next('accepted', { eService })), { status: 403, event: 'holder-event.forbidden' });
  const noted = await owner.query(
    `select body #>> '{refusal,code}' as code from audit_entry
      where act = 'holder-event.take' and refused and body #>> '{things,system}' = $1 and chain = '00000000-0000-0000-0000-000000000000'
      order by number`,
    [holder.system],
  );
  assert.deepEqual(
    noted.rows.slice(-3).map(({ code: why }) => why),
    ['unknown', 'forbidden', 'forbidden'].map((why) => `holder-event.${why}`),
  );
  const spelt = { ...one.next('accepted', { sequence: 1 }) };
  assert.deepEqual(await tell({ ...spelt, reference: ` ${spelt.reference.toUpperCase()} ` }), applied);
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
    one.told({ ...liga, at: evening.at, signedInAt: evening.at }, 'tellPlannedTime', {
      plannedOn: '2026-03-16',
      way: 'phone',
    }),
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
