import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, suite, test } from 'node:test';
import { rows, sql, transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { forms, type LedCase } from '#test/support/cast/cases.ts';
import { thingsOfACentre } from '#test/support/cast/things-of-a-centre.ts';
import { smallPdf } from '#test/support/files/scans.ts';
import { tracesOf } from '#test/support/postgres/traces.ts';
import { askedAt } from '#test/support/site/asked-at.ts';
import { type Desk, deskOf } from '#test/support/site/desk.ts';
import { actingNow, openStaffedSite, type Who } from '#test/support/site/staffed-site.ts';

// A request for another centre's records is answered like one for records that do not exist, at every address and with
// any content.
const site = await openStaffedSite();

/** Routes at which a centre's records are named; those of rights, requests and the catalogue name none. */
const routes = site.routes.filter(
  (route) => /:(case|client|document|scan|reference|reservation)\b/.test(route) && !route.includes('/e-services/:code'),
);
const nobodys = Object.fromEntries(
  ['case', 'mandate', 'application', 'client', 'doubt', 'document', 'scan', 'reservation'].map((name) => [
    name,
    randomUUID(),
  ]),
);
let theirs: Readonly<Record<string, string>>;
let led: LedCase;
const desks = new Map<Who, Desk>();
let written: Record<string, number>;

before(async () => {
  ({ led, things: theirs } = await thingsOfACentre(site.database, actingNow(site)));
  for (const who of ['karlis', 'ruta', 'janis'] as const) {
    desks.set(who, await deskOf(site, who, who === 'janis' ? 'Kalnamuiža' : undefined));
  }
  written = await tracesOf(site.database);
});

/** A form with every field that any of them has. */
function everything(path: string): Record<string, unknown> {
  const today = officialDay(site.now());
  return {
    ...forms.declaration,
    ...forms.identity,
    language: 'lv',
    ...forms.mandate([led.eService.id], today),
    ...forms.signing(today),
    ...forms.filing(led.eService.eServiceId, site.now()),
    ...forms.plannedTime(today),
    way: /\/notice(\/putting-right)?$/.test(path) ? forms.notice.way : forms.result.way,
    kind: path.endsWith('/words') ? 'objection' : 'revoked',
    toldBy: 'meita pa tālruni',
    ...(path.includes('/clients/') && { reason: 'Izdomāts iemesls' }),
    ...(path.endsWith('/outcomes') && { kind: 'returned' }),
    ...(path.endsWith('/putting-right') && { cause: 'mistaken', reason: 'Izdomāts iemesls' }),
    ...(path.startsWith('/consultations/') && { reason: 'not_held' }),
    ...(path.endsWith('/closing') && { reason: 'client_left' }),
    ...(path.endsWith('/taking-over') && { reason: 'agreed' }),
    colleague: randomUUID(),
    ...(path.endsWith('/giving-up') && { blanks: randomUUID(), kind: 'unused' }),
    ...(path.endsWith('/reopening') && { reason: 'client_returned' }),
    text: 'Izdomāts teksts',
    declaredBy: 'Velta Priedīte',
    eServices: [led.eService.eServiceId],
    purpose: 'serving',
    reaches: 'entry',
    readIn: 'uk',
    askedByClient: 'yes',
    note: 'labots',
    scan: { base64: smallPdf(' ').toString('base64') },
  };
}

async function ask(who: Who, route: string, ids: Readonly<Record<string, string>>) {
  const { browser, form } = desks.get(who) ?? assert.fail();
  const [method, pattern = ''] = route.split(' ');
  const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? constants(name));
  const url = new URL(path, site.origin);
  if (method === 'GET') return browser.step(url);
  if (path.startsWith('/api/')) return sendJson(browser.cookies, url, askedAt(pattern).fields);
  const { untouched } = await form('/consultations/new');
  const scan = new File([Uint8Array.from(smallPdf(' '))], 'scan.pdf', { type: 'application/pdf' });
  const typed = { ...(everything(path) as Record<string, string>), ...(path.includes('/scans') && { scan }) };
  return browser.step(url, { ...untouched, ...typed, request_id: randomUUID() });
}

async function sendJson(cookies: Desk['browser']['cookies'], url: URL, names: readonly string[]) {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const all = Object.entries(everything(url.pathname));
  const typed = Object.fromEntries(all.filter(([name]) => names.includes(name)));
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(typed) });
  return { status: answer.status, text: await answer.text() };
}

function constants(name: string): string {
  if (name === 'eService') return led.eService.eServiceId;
  if (name === 'paper') return 'copy-1';
  if (name === 'reference') return 'a'.repeat(22);
  throw new Error(`what is ${name}?`);
}

/** The differences between any two answers: the requested id, and each form's own id. */
function plain(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
    .replaceAll(theirs.reference ?? '', '…')
    .replaceAll('a'.repeat(22), '…');
}

suite('what is another centre’s is answered like what never was', () => {
  test('all of them are asked', () => assert.ok(routes.length > 45, `only ${routes.length}`));

  for (const who of ['ruta', 'janis'] as const) {
    for (const route of routes) {
      test(`${who}: ${route}`, async () => {
        const [other, none] = [await ask(who, route, theirs), await ask(who, route, nobodys)];
        assert.equal(other.status, 404, plain(other.text).slice(0, 500));
        assert.equal(none.status, 404);
        assert.equal(plain(other.text), plain(none.text));
      });
    }
  }

  test('each was logged as refused, once', async () => {
    for (const who of ['ruta', 'janis'] as const) {
      const refused = await transaction(site.database, site.cast[who].centre, (tx) =>
        rows(tx, sql<{ n: number }>`select count(*) as n from audit_entry where refused`),
      );
      assert.deepEqual(refused, [{ n: 2 * routes.length }], who);
    }
  });

  test('nothing was written by any of it', async () => assert.deepEqual(await tracesOf(site.database), written));

  for (const route of routes) {
    test(`karlis, of the same centre, is not told that it does not exist: ${route}`, async () => {
      const answer = await ask('karlis', route, theirs);
      assert.ok(answer.status < 500 && answer.status !== 404, `${answer.status} ${plain(answer.text).slice(0, 300)}`);
    });
  }

  test('no fault occurred', () => assert.deepEqual(site.faults, []));
});
