import assert from 'node:assert/strict';
import { type ClientRequest, request } from 'node:http';
import { after, suite, test } from 'node:test';
import type { CentreActor } from '#acting/index.ts';
import { listen } from '#operations/http-server.ts';
import type { RoomLimits } from '#platform/http/room-for-bodies.ts';
import { largestBody, largestForm, largestOfNobody, usualRoom } from '#site/largest-body.ts';
import { prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { thingsOfACentre } from '#test/support/cast/things-of-a-centre.ts';
import { smallPng } from '#test/support/files/scans.ts';
import { openFreshDatabase } from '#test/support/postgres/database.ts';
import { formOn } from '#test/support/site/page-form.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

const database = await openFreshDatabase();
const cast = await enterCast(database);
await prepareCentres(database, [cast.karlis]);
const { things } = await thingsOfACentre(database, cast.karlis);
const formPage = `/cases/${things.case}/mandates/${things.mandate}`;
const scans = `${formPage}/scans`;
const siteOrigin = 'http://127.0.0.1:1';

async function siteWith(room: Partial<RoomLimits>) {
  const site = await wholeSite(database, cast.karlis.at, { room: { ...usualRoom, ...room } });
  const server = await listen('127.0.0.1', 0);
  server.answerWith(site.answer);
  after(() => server.stop(0));
  const origin = `http://127.0.0.1:${server.port}`;

  /** Begins to send the largest body and never goes on, until `end`. Resolves when the site has it in its hands. */
  async function trickle(who: CentreActor, to = scans): Promise<{ end(): void; answer: Promise<number> }> {
    const headers = {
      cookie: await site.cookieOf(who),
      origin: siteOrigin,
      'content-type': to.startsWith('/api/') ? 'application/json' : 'multipart/form-data; boundary=b',
      'content-length': largestBody,
      expect: '100-continue',
    };
    const asked: ClientRequest = request(new URL(to, origin), { method: 'POST', headers });
    const answer = new Promise<number>((resolve) => {
      asked.on('response', ({ statusCode }) => resolve(statusCode ?? 0));
      asked.on('error', () => resolve(0));
    });
    const taken = new Promise((resolve) => asked.on('continue', resolve));
    asked.flushHeaders();
    await taken;
    // Its session is found by a question to the database; one that comes later is answered later.
    await (await fetch(`${origin}/choose-right`, { headers: { cookie: headers.cookie } })).text();
    const end = () => void asked.destroy();
    after(end);
    return { end, answer };
  }

  async function send(who: CentreActor, to: string, body: FormData | URLSearchParams | string) {
    const cookie = await site.cookieOf(who);
    if (body instanceof FormData || body instanceof URLSearchParams) {
      const page = await (await fetch(`${origin}/choose-right`, { headers: { cookie } })).text();
      for (const [name, value] of Object.entries(formOn(page, '/sign-out').untouched)) body.set(name, value);
      body.set('request_id', crypto.randomUUID());
    }
    const headers: Record<string, string> = { cookie, origin: siteOrigin, referer: origin + formPage };
    if (typeof body === 'string') headers['content-type'] = 'application/json';
    return fetch(new URL(to, origin), { method: 'POST', headers, body, redirect: 'manual' });
  }

  return { site, origin, trickle, send };
}

let padding = 0;
function scan(bytes: number): FormData {
  padding += 1;
  const form = new FormData();
  form.set('scan', new Blob([new Uint8Array(smallPng(bytes + padding))]), 'scan.png');
  return form;
}

suite('large bodies wait for room', () => {
  test('one person who sends five of the largest as slowly as can be holds up nobody else', async () => {
    const { trickle, send } = await siteWith({});
    const slow = [];
    for (let count = 0; count < 5; count += 1) slow.push(await trickle(cast.karlis));
    assert.equal((await send(cast.liga, scans, scan(20_000_000))).status, 303);
    assert.equal((await send(cast.karlis, scans, scan(largestOfNobody - 5_000))).status, 303, 'small ones, of anybody');
    for (const { end } of slow) end();
  });

  test('whoever waits is let in when there is room, whether who was before has sent all or broken off', async () => {
    const { trickle, send } = await siteWith({ bytes: largestBody, patience: 600_000 });
    const slow = await trickle(cast.karlis);
    const waiting = send(cast.liga, scans, scan(10_000_000));
    slow.end();
    assert.equal((await waiting).status, 303);
    assert.equal((await send(cast.karlis, scans, scan(10_000_000))).status, 303);
  });

  test('whoever waits too long hears so, with the form to send again: an upload, a form of texts, a program', async () => {
    const { site, trickle, send } = await siteWith({ bytes: largestBody, patience: 300 });
    const slow = await trickle(cast.karlis);
    const upload = await send(cast.liga, scans, scan(10_000_000));
    const typed = 'a'.repeat(largestOfNobody);
    const texts = await send(cast.liga, `/cases/${things.case}/declaration`, new URLSearchParams({ reason: typed }));
    const program = await send(cast.liga, `/api${scans}`, JSON.stringify({ scan: { base64: typed } }));
    for (const { status, headers } of [upload, texts, program]) {
      assert.equal(status, 503);
      assert.match(headers.get('retry-after') ?? '', /^\d+$/);
    }
    const [uploadPage, textsPage] = [await upload.text(), await texts.text()];
    assert.match(uploadPage, /nav saņemts: sistēma pašlaik saņem/);
    assert.ok(formOn(uploadPage, scans).fields.some(({ name }) => name === 'scan'));
    assert.match(textsPage, /nav saņemts: sistēma pašlaik saņem/);
    assert.equal(formOn(textsPage, `/cases/${things.case}/declaration`).untouched.reason, typed);
    assert.equal(program.headers.get('content-type'), 'application/problem+json');
    const { code, problems } = (await program.json()) as { code: string; problems: { detail: string }[] };
    assert.equal(code, 'request.no-room');
    assert.match(problems[0]?.detail ?? '', /Pēc brīža nosūtiet vēlreiz/);
    assert.deepEqual(site.faults, []);
    slow.end();
  });

  test('a form without files is bounded too, and one that is larger than its address takes waits for nothing', async () => {
    const { trickle, send } = await siteWith({ bytes: largestBody });
    const slow = await trickle(cast.karlis);
    const tooLarge = await send(cast.liga, '/consultations', scan(largestForm));
    assert.equal(tooLarge.status, 413);
    slow.end();
  });
});
