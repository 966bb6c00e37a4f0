import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { SignJWT } from 'jose';
import { signingKeys } from '#platform/cryptography/signing-keys.ts';
import { connected } from '#test/support/cast/connected.ts';
import { mandateActs, readyForMandates } from '#test/support/cast/mandates.ts';
import { clients, enterCast, later } from '#test/support/cast/people.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { signerOf, systemClient } from '#test/support/site/system-client.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

const database = await freshDatabase();
const cast = await enterCast(database);
const { karlis } = cast;
const { capacity, codes } = await readyForMandates(database, cast);
const { drawAndSign, end } = mandateActs(database);

const origin = 'http://127.0.0.1:1';
const secret = randomBytes(32);
const legalBasis = 'tests';

async function doorBy(names: Readonly<Record<string, Buffer>>, at = karlis.at) {
  const keys = signingKeys(new Map(Object.entries(names)));
  const site = await wholeSite(database, at, { connectedSystems: { legalBasis, keys } });
  return { origin, now: () => at, answer: (request: Request) => site.answer(request, {}), site };
}

const door = await doorBy({ 'tilts-2026': secret });
const portal = await systemClient(database, door, { eServices: 'all' });
const question = {
  employee: 'PNOLV-329999-00001',
  personalCode: clients.velta.personalCode,
  eService: capacity.code,
};
const published = async (by = door) => {
  const reply = await by.answer(new Request(`${origin}/.well-known/jwks.json`));
  return ((await reply.json()) as { keys: never[] }).keys;
};

test('a connected system is told yes with number, e-service, last day and declaration, or no with its reason, by a signed reply', async () => {
  const no = await portal.ask(question);
  assert.deepEqual([no.status, no.body], [200, { answer: 'no', reason: 'none-in-force' }]);
  assert.equal(await signerOf(no, question, await published()), 'tilts-2026');
  const id = await drawAndSign(karlis, { editions: capacity.id });
  const yes = await portal.ask(question);
  assert.deepEqual(yes.body, {
    answer: 'yes',
    mandate: '1/2026',
    eServices: [capacity.code],
    validUntil: '2026-06-30',
    declared: false,
  });
  assert.equal(await signerOf(yes, question, await published()), 'tilts-2026');
  await assert.rejects(signerOf(yes, { ...question, eService: codes.code }, await published()), /not by/);
  await end(later(karlis, { seconds: 30 }), id);
  const after = await doorBy({ 'tilts-2026': secret }, karlis.at.add({ seconds: 30 }));
  const revoked = await (await systemClient(database, after, { eServices: 'all', name: 'Pēc' })).ask(question);
  assert.equal(revoked.bytes, no.bytes, 'a revocation is not told');
});

test('of somebody whom nobody has met the answer is the same, byte by byte', async () => {
  const known = await portal.ask({ ...question, employee: 'PNOLV-329999-00005', eService: codes.code });
  const unknown = await portal.ask({ ...question, personalCode: '320000-00099' });
  assert.deepEqual([known.status, known.bytes], [unknown.status, unknown.bytes]);
});

test('keys are changed without loss: the next one is published before it signs, the former one after', async () => {
  const next = randomBytes(32);
  const before = await doorBy({ 'tilts-2026': secret, 'tilts-2027': next });
  const after = await doorBy({ 'tilts-2027': next, 'tilts-2026': secret });
  const asked = await systemClient(database, before, { eServices: 'all', name: 'Maiņa' });
  const first = await asked.ask(question);
  const second = await asked.ask.call(undefined, question);
  assert.equal(await signerOf(first, question, await published(after)), 'tilts-2026');
  assert.equal(second.status, 200);
  const then = await systemClient(database, after, { eServices: 'all', name: 'Pēc maiņas' });
  assert.equal(await signerOf(await then.ask(question), question, await published(before)), 'tilts-2027');
});

test('nobody is answered without a token, with one that is not ours, or whose time is over', async () => {
  const stranger = signingKeys(new Map([['tilts-2026', randomBytes(32)]]));
  const forged = await new SignJWT({ terms: portal.system })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'tilts-2026', typ: 'at+jwt' })
    .setIssuer(origin)
    .setAudience(origin)
    .setSubject(portal.system)
    .setExpirationTime('10m')
    .sign(stranger[0].privateKey);
  for (const authorization of ['', 'Bearer', 'Bearer x', `Bearer ${forged}`, 'Basic eDp5']) {
    const { status, body } = await portal.ask(question, { authorization });
    assert.deepEqual([status, body.code], [401, 'connected-system.not-proved'], authorization);
  }
  const { access_token: token } = (await portal.prove()).body;
  const late = await doorBy({ 'tilts-2026': secret }, karlis.at.add({ minutes: 11 }));
  const request = new Request(`${origin}/api/mandate-checks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${String(token)}`, 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  assert.equal((await late.answer(request)).status, 401);
});

test('what a system proves itself by is its own, for us, of now, and shown once', async () => {
  const once = await portal.assertion();
  assert.equal((await portal.prove(once)).status, 200);
  const refused = [
    once,
    `${once.slice(0, -2)}AA`,
    await portal.assertion({ aud: 'https://another.example' }),
    await portal.assertion({ exp: Math.floor(karlis.at.epochMilliseconds / 1000) - 60 }),
    await portal.assertion({ iat: Math.floor(karlis.at.epochMilliseconds / 1000) - 3600 }),
    await portal.assertion({ jti: undefined }),
    await portal.assertion({ iss: 'somebody', sub: 'somebody' }),
    await portal.assertion({ sub: karlis.person }),
    await portal.assertion({}, { kid: 'another' }),
    'no assertion',
    '',
  ];
  for (const [at, assertion] of refused.entries()) {
    const { status, body } = await portal.prove(assertion);
    assert.deepEqual([status, body.error], [401, 'invalid_client'], String(at));
  }
  for (const exp of [253_402_300_800, 1e18])
    assert.ok([200, 401].includes((await portal.prove(await portal.assertion({ exp }))).status), 'no fault of ours');
  assert.equal((await portal.prove(undefined, { grant_type: 'password' })).body.error, 'unsupported_grant_type');
  assert.equal((await portal.prove(undefined, { client_assertion_type: 'x' })).body.error, 'invalid_request');
});

test('a system asks about its own e-services alone, and about none once it is connected otherwise or no more', async () => {
  const holder = await systemClient(database, door, { eServices: [codes.code], name: 'Iestāde' });
  assert.equal((await holder.ask({ ...question, eService: codes.code })).status, 200);
  for (const eService of [capacity.code, 'EP000']) {
    const { status, body } = await holder.ask({ ...question, eService });
    assert.deepEqual([status, body.code], [403, 'mandate-check.forbidden']);
  }
  await connected(database, { eServices: 'all', name: 'Iestāde', keys: [holder.jwk] });
  assert.equal((await holder.ask({ ...question, eService: codes.code })).status, 403);
  holder.forget();
  assert.equal((await holder.ask(question)).status, 200);
  await connected(database, { eServices: 'all', name: 'Iestāde', keys: [holder.jwk], isEnded: true });
  assert.equal((await holder.ask(question)).status, 403);
  assert.equal((await holder.prove()).status, 401);
});

test('a question that cannot be read is refused field by field, in both languages', async () => {
  const wrong: [object, string][] = [
    [{ ...question, employee: '329999-00001' }, 'employee'],
    [{ ...question, personalCode: undefined }, 'personalCode'],
    [{ ...question, birthDate: '1980-06-05' }, 'personalCode'],
    [{ ...question, personalCode: undefined, documentCountry: 'LT', birthDate: '1980-06-05' }, 'personalCode'],
    [{ ...question, eService: '' }, 'eService'],
    [{ ...question, moment: 'yesterday' }, 'moment'],
    [{ ...question, moment: karlis.at.add({ hours: 1 }).toString() }, 'moment'],
    [{ ...question, moment: karlis.at.subtract({ hours: 25 }).toString() }, 'moment'],
    [{ ...question, also: 'that' }, 'also'],
  ];
  for (const [asked, field] of wrong) {
    for (const language of ['lv', 'en']) {
      const { status, body } = await portal.ask(asked, { 'accept-language': language });
      const [problem] = body.problems as { field: string; detail: string }[];
      assert.deepEqual([status, problem?.field], [422, field], JSON.stringify(asked));
    }
  }
  const { body } = await portal.ask(question, { 'content-digest': 'sha-256=:AAAA:' });
  assert.equal(body.code, 'mandate-check.digest');
});

test('whoever guesses is stopped for the rest of the minute, about one employee or by many; nobody else is', async () => {
  const guess = (code: number, employee: string) =>
    portal.ask({ ...question, employee, personalCode: `0001${String(code).padStart(2, '0')}-00001` });
  const told: number[] = [];
  for (let code = 0; code < 25; code += 1) told.push((await guess(code, 'PNOLV-329999-00004')).status);
  assert.deepEqual(
    told.map((status) => status === 200),
    Array.from({ length: 25 }, (_none, at) => at < 20),
  );
  assert.equal(told.at(-1), 429);
  assert.equal((await guess(0, 'PNOLV-329999-00005')).status, 200);
  const another = await systemClient(database, door, { eServices: 'all', name: 'Cita' });
  const byMany: number[] = [];
  for (let at = 0; at < 303; at += 1)
    byMany.push((await another.ask({ ...question, employee: `PNOLV-000000-${String(at).padStart(5, '0')}` })).status);
  assert.deepEqual([byMany.indexOf(429), byMany.lastIndexOf(200)], [300, 299]);
});

test('what is offered is told, with the legal basis that the operator states', async () => {
  const reply = await door.answer(new Request(`${origin}/.well-known/oauth-authorization-server`));
  const { issuer, token_endpoint: at, legal_basis: told } = (await reply.json()) as Record<string, string>;
  assert.deepEqual([issuer, at, told], [origin, `${origin}/oauth/token`, legalBasis]);
});

test('where the operator has stated no legal basis nobody is answered, and no keys are published', async () => {
  const off = await wholeSite(database, karlis.at);
  for (const path of ['/.well-known/jwks.json', '/.well-known/oauth-authorization-server'])
    assert.equal((await off.answer(new Request(origin + path), {})).status, 404);
  const asked = new Request(`${origin}/api/mandate-checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  const reply = await off.answer(asked, {});
  assert.deepEqual([reply.status, ((await reply.json()) as { code: string }).code], [404, 'connected-system.off']);
});
