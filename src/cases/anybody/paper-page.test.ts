import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import pg from 'pg';
import { type Act, carryOut } from '#acting/index.ts';
import { deathActs } from '#cases/acts.ts';
import { mandateById } from '#mandates/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { act, type CaseStage, caseParts, clientOfCase } from '#test/support/cast/cases.ts';
import { looksSince, marksOfLog } from '#test/support/postgres/looks.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { actingNow, caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const { database } = site;
const owner = new pg.Client({ connectionString: database.urls.owner });
const actor = actingNow(site);
let people = 100;

/** Somebody else's mandate each time; its reference. */
async function paper(until: CaseStage) {
  const led = await caseLedTo(site, until, { client: { personalCode: `320000-00${people++}` } });
  const mandate = await loggedTransaction(database, actor.centre, (tx) => mandateById(tx, led.mandate));
  if (!mandate) throw new Error('no mandate');
  return { ...led, reference: mandate.reference, number: `${mandate.register.number}/${mandate.register.year}` };
}

async function look(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${site.origin}${path}`, { headers: { 'accept-language': 'lv', ...headers } });
  return { status: answer.status, url: answer.url, headers: answer.headers, text: await answer.text() };
}

let signed: Awaited<ReturnType<typeof paper>>;
before(async () => {
  await owner.connect();
  signed = await paper('22.1.3');
  return () => owner.end();
});

test('who has the paper is told the centre, the number, that it is in force and whom to call, and nothing personal', async () => {
  const { reference, number } = signed;
  const marks = await marksOfLog(database);
  for (const [language, said] of [
    ['lv', ['Jā, ir spēkā', `Nr. ${number}`, 'Kam zvanīt']],
    ['en', ['Yes, it is in force', `No. ${number}`, 'Whom to call']],
  ] as const) {
    const { status, text, headers } = await look(`/p/${reference}`, { cookie: `language=${language}` });
    assert.equal(status, 200);
    for (const words of [...said, 'href="tel:+371']) assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /Velta|Priedīte|320000|EPD313|Kārlis|LV1234567/);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.match(text, /<meta name="robots" content="noindex"/);
  }
  assert.deepEqual(await looksSince(database, marks), [], 'and nobody’s data were looked at');
});

test('what is not in force is told in the same words, whatever ended it', async () => {
  const [drawn, revoked, died] = [await paper('drawn'), await paper('22.1.3'), await paper('22.1.3')];
  const of = { case: revoked.id, mandate: revoked.mandate };
  await act(database, actor, 'endMandate', of, { kind: 'revoked', declaredBy: 'Velta Priedīte, klātienē' });
  const client = await clientOfCase(database, actor, died.id);
  const recordDeath = deathActs.recordDeath as Act<string, never, never, unknown>;
  const input = { toldBy: 'meita pa tālruni' };
  await carryOut(caseParts(database), actor, recordDeath, { id: randomUUID(), of: { client }, input });
  const pages = await Promise.all(
    [drawn, revoked, died].map(async ({ reference, number }) => {
      const { text } = await look(`/p/${reference}`);
      return text.replaceAll(reference, 'REFERENCE').replaceAll(number, 'NUMBER');
    }),
  );
  assert.match(pages[0] ?? '', /Nē, nav spēkā/);
  assert.deepEqual(new Set(pages).size, 1);
});

test('unknown, malformed and destroyed references give one and the same page', async () => {
  const destroyed = await paper('22.1.3');
  await owner.query('delete from data_key where subject_id = $1', [await clientOfCase(database, actor, destroyed.id)]);
  const none = await look('/p');
  assert.equal(none.status, 404);
  const unknown = randomBytes(16).toString('base64url');
  const malformed = [
    'x',
    'A'.repeat(22).slice(1),
    '%F0%9F%98%80',
    `${signed.reference}%20`,
    '1%27%20or%201=1',
    'ā'.repeat(30),
  ];
  for (const reference of [destroyed.reference, unknown, ...malformed, signed.reference.toLowerCase()]) {
    const first = await fetch(`${site.origin}/p/${reference}`, { redirect: 'manual' });
    assert.deepEqual([first.status, first.headers.get('location'), await first.text()], [303, '/p', ''], reference);
    const { status, text } = await look(`/p/${reference}`);
    assert.deepEqual({ status, text }, { status: 404, text: none.text }, reference);
  }
});

test('an employee comes from the paper to the case, also through the sign-in; another centre’s finds nothing', async () => {
  const desk = await deskOf(site, 'karlis');
  assert.equal((await desk.open(`/p/${signed.reference}`)).url, signed.address);
  const { text } = await look(`/p/${signed.reference}`);
  assert.ok(text.includes(`/sign-in?return_to=%2Fp%2F${signed.reference}`));
  const stranger = await deskOf(site, 'ruta');
  assert.match((await stranger.open(`/p/${signed.reference}`)).text, /Lapa nav atrasta/);
});

test('from one network address so many codes a minute are looked up and no more; known and unknown are answered alike', async () => {
  const refused: string[] = [];
  for (let asked = 0; refused.length < 2 && asked < 200; asked += 1) {
    const reference = asked % 2 ? signed.reference : randomBytes(16).toString('base64url');
    const { status, text, headers } = await look(`/p/${reference}`);
    if (status !== 429) continue;
    assert.equal(headers.get('retry-after'), '60');
    assert.match(text, /Pagaidiet minūti/);
    refused.push(text.replaceAll(reference, 'REFERENCE'));
  }
  assert.equal(refused.length, 2);
  assert.equal(refused[0], refused[1]);
  const { status } = await fetch(`${site.origin}/sign-in`);
  assert.equal(status, 200, 'who signs in is counted apart');
});
