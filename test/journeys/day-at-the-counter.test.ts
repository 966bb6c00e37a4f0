import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { saidOn } from '#test/support/browser/consultation.ts';
import { openCounter } from '#test/support/browser/counter.ts';
import { type Client, type Employee, employeeAt } from '#test/support/browser/employee-at.ts';
import { seen } from '#test/support/browser/pages.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';

const counter = await openCounter();
after(() => counter.browser.close());

/** Nobody can have their codes. */
function clientOf(number: number): Client {
  return {
    givenName: ['Alma', 'Zenta', 'Rūdolfs', 'Ņina', 'Žanis', 'Ērika'][number % 6] ?? '',
    surname: ['Egle', 'Ķirsone', 'Šķēle-Bērza', 'Gulbis', 'Čakša'][number % 5] ?? '',
    personalCode: `320000-${String(30_000 + number)}`,
    documentNumber: `LV${String(7_000_000 + number)}`,
  };
}

/** How a case stands once its client has gone. */
interface Stands {
  readonly waitingFor: string;
  /** The state of its newest mandate, if it has one. */
  readonly mandate?: string;
  readonly closed?: string;
  /** What its page shows then. */
  readonly shows: RegExp;
}

type Kind = (
  employee: Employee,
  client: Client,
  page: Page,
) => Promise<Stands | { readonly topic: string; readonly outcome: string }>;

const done: Stands = { waitingFor: 'done', mandate: 'completed', shows: /Viss izdarīts/ };

async function strangerServed(employee: Employee, client: Client): Promise<Stands> {
  await employee.open(client);
  await employee.check(client);
  await employee.sendForm();
  await employee.grant();
  await employee.sign();
  await employee.apply();
  await employee.plan();
  await employee.tell();
  return done;
}

/** Twelve kinds of clients; each says how their case stands when they go. */
const kinds: Readonly<Record<string, Kind>> = {
  'a stranger': strangerServed,
  'one met before': async (employee, client, page) => {
    await strangerServed(employee, client);
    await employee.open(client);
    assert.equal(await page.locator('main [name=surname]').inputValue(), client.surname);
    await employee.choose('outcome', 'confirmed');
    await employee.sendForm();
    await employee.choose('way', 'read_aloud');
    await employee.sendForm();
    await employee.sign();
    await employee.apply();
    await employee.plan();
    await employee.tell();
    return done;
  },
  'one whose next case begins at the finished one': async (employee, client, page) => {
    await strangerServed(employee, client);
    await employee.follow('main a[href^="/cases/new?client="]');
    await employee.type('eService', 'EPD07');
    await employee.choose('reason', 'expired');
    await employee.tick('noneAvailable');
    await employee.type('documentNumber', client.documentNumber);
    await employee.sendForm();
    assert.equal(await page.locator('main [name=personalCode]').inputValue(), client.personalCode);
    return { waitingFor: '22.1.1', shows: /Pārbaudīt klienta personas identitāti/ };
  },
  'one without a Latvian personal code': async (employee, client) => {
    await employee.open();
    await employee.type('documentNumber', client.documentNumber);
    await employee.check(client);
    await employee.unfold('[name=birthDate]');
    await employee.type('birthDate', '05.06.1980.');
    await employee.sendForm();
    await employee.grant('none');
    await employee.sign();
    return { waitingFor: '22.1.5', mandate: 'in_force', shows: /Pieteikt e-pakalpojumu/ };
  },
  'one for a ward': async (employee, client) => {
    await employee.open(client);
    await employee.choose('matter', 'other');
    await employee.check(client);
    await employee.pick('basis', 'guardian');
    await employee.type('basisDocument', 'Bāriņtiesas lēmums Nr. 7');
    await employee.type('representedGivenName', 'Mikus');
    await employee.type('representedSurname', 'Priedītis');
    await employee.type('representedCode', '320000-00003');
    await employee.sendForm();
    await employee.grant();
    return { waitingFor: '22.1.3', mandate: 'drawn', shows: /Mikus Priedītis/ };
  },
  'one who is not identified': async (employee, client) => {
    await employee.open(client);
    await employee.check(client, 'refused');
    await employee.choose('refusalReason', 'document_invalid');
    await employee.sendForm();
    return { waitingFor: 'refused', shows: /Identitāte nav apstiprināta/ };
  },
  'one who has means after all': async (employee, _client, page) => {
    await page.goto(`${counter.origin}/cases/new`);
    await employee.follow('main a[href^="/consultations/new"]');
    await employee.pick('about', 'means');
    await employee.choose('outcome', 'applied_alone');
    await page.keyboard.press('Enter');
    await saidOn(page, /Reģistrēta/);
    return { topic: 'means', outcome: 'applied_alone' };
  },
  'one who leaves': async (employee, client) => {
    await employee.open(client);
    await employee.toCase();
    await employee.follow('main a[href$="/closing"]');
    await employee.choose('reason', 'client_left');
    await employee.sendForm();
    return { waitingFor: 'closed', closed: 'client_left', shows: /Lieta ir slēgta.*Klients aizgāja/ };
  },
  'one who takes the mandate back': async (employee, client) => {
    await employee.open(client);
    await employee.check(client);
    await employee.sendForm();
    await employee.grant();
    await employee.sign();
    await employee.toCase();
    await employee.follow('main a[href$="/end"]');
    await employee.choose('kind', 'revoked');
    await employee.type('declaredBy', 'Klients klātienē');
    await employee.sendForm();
    return { waitingFor: 'stopped', mandate: 'revoked', shows: /Pilnvarojums vairs nav spēkā.*Atsaukts/ };
  },
  'one whose plan slips': async (employee, client, page) => {
    await employee.open(client);
    await employee.check(client);
    await employee.sendForm();
    await employee.grant();
    await employee.sign();
    await employee.apply();
    await employee.plan();
    const application = await page.locator('main a[href*="/planned-time"]').first().getAttribute('href');
    await page.goto(`${counter.origin}${application}`);
    await employee.follow('main a[href$="/planned-time/putting-right"]');
    await employee.choose('cause', 'postponed');
    await employee.type('plannedOn', '23.03.2026.');
    await employee.choose('way', 'phone');
    await employee.type('reason', 'Turētājs pārcēla termiņu');
    await employee.sendForm();
    return { waitingFor: '22.1.7', mandate: 'in_force', shows: /23\.03\.2026\..*Turētājs pārcēla termiņu/ };
  },
  'one whose document was mistyped': async (employee, client, page) => {
    await employee.open({ ...client, documentNumber: 'LV0000000' });
    await employee.check(client);
    await employee.sendForm();
    await page.goto(page.url().replace(/\/mandates$/, '/identity-checks'));
    await employee.follow('main a[href$="/identity-checks/putting-right"]');
    await employee.type('personalCode', client.personalCode);
    await employee.type('documentNumber', client.documentNumber);
    await employee.check(client);
    await employee.type('reason', 'Sajaukti cipari');
    await employee.sendForm();
    return { waitingFor: '22.1.3', shows: /Identitātes pārbaude labota.*Sajaukti cipari/ };
  },
  'one who wants nothing told': async (employee, client) => {
    await employee.open(client);
    await employee.check(client);
    await employee.sendForm();
    await employee.grant('none');
    await employee.sign();
    await employee.apply();
    await employee.plan();
    return done;
  },
};

/** What the records say of the case whose page is open, which is opened then. */
async function stands(page: Page): Promise<Omit<Stands, 'shows'>> {
  const [path = ''] = /\/cases\/[\da-f-]{36}/.exec(page.url()) ?? [];
  const { waitingFor, mandates, closed } = await recorded(page, path);
  await page.goto(`${counter.origin}${path}`);
  const mandate = mandates.at(-1)?.state;
  return { waitingFor, ...(mandate && { mandate }), ...(closed && { closed: closed.reason }) };
}

interface Recorded {
  readonly waitingFor: string;
  readonly mandates: readonly { readonly state: string }[];
  readonly closed: { readonly reason: string } | null;
  readonly consultations: readonly { readonly topic: string; readonly outcome: string }[];
}

async function recorded(page: Page, path: string): Promise<Recorded> {
  const answer = await page.request.get(`${counter.origin}/api${path}`);
  assert.equal(answer.status(), 200, path);
  return answer.json();
}

test('22.¹: a day at the counter, twelve kinds of clients by the keyboard alone', async (t) => {
  const chance = seeded(t);
  const page = await counter.signIn('karlis', { path: '/start' });
  const employee = employeeAt(page, counter.origin);
  const names = Object.keys(kinds);
  const clients = trials(names.length);
  const first = chance.below(names.length);
  const queue = Array.from({ length: clients }, (_one, at) => names[(first + at) % names.length] ?? '');
  for (const [at, name] of queue.entries()) {
    const who = `${name}, client ${at + 1}`;
    const expected = (await kinds[name]?.(employee, clientOf(at), page)) ?? assert.fail(who);
    if ('topic' in expected) {
      const [newest] = (await recorded(page, '/consultations')).consultations;
      assert.deepEqual({ topic: newest?.topic, outcome: newest?.outcome }, expected, who);
    } else {
      const { shows, ...as } = expected;
      assert.deepEqual(await stands(page), as, who);
      assert.match(await seen(page), shows, who);
    }
  }
  await page.close();
});
