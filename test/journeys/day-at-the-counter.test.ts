import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openCounter } from '#test/support/browser/counter.ts';
import { keyboardOf } from '#test/support/browser/keyboard.ts';
import { seen } from '#test/support/browser/pages.ts';
import { seeded, trials } from '#test/support/run/seeded.ts';
import { typing } from '#test/support/site/case-forms.ts';

const counter = await openCounter();
after(() => counter.browser.close());

const sendForm = 'main form[method=post] button[type=submit]:not([formaction])';
const day = '16.03.2026.';

interface Client {
  readonly givenName: string;
  readonly surname: string;
  readonly personalCode: string;
  readonly documentNumber: string;
}

/** Nobody can have their codes. */
function clientOf(number: number): Client {
  return {
    givenName: ['Alma', 'Zenta', 'Rūdolfs', 'Ņina', 'Žanis', 'Ērika'][number % 6] ?? '',
    surname: ['Egle', 'Ķirsone', 'Šķēle-Bērza', 'Gulbis', 'Čakša'][number % 5] ?? '',
    personalCode: `320000-${String(30_000 + number)}`,
    documentNumber: `LV${String(7_000_000 + number)}`,
  };
}

/** An employee without a mouse: what the law asks in a case, in the order of the conversation. */
function employeeAt(page: Page) {
  const { press, tabTo, choose, tick, type, follow } = keyboardOf(page);
  return {
    follow,
    choose,
    type,
    tick,
    async open({ personalCode, documentNumber }: Partial<Client> = {}) {
      await page.goto(`${counter.origin}/start`);
      await follow('main a[href="/cases/new"]');
      await type('eService', 'EPD313');
      await choose('reason', 'never_had');
      await tick('noneAvailable');
      if (personalCode) await type('personalCode', personalCode);
      if (documentNumber) await type('documentNumber', documentNumber);
      await follow(sendForm);
    },
    async check({ givenName, surname }: Client, outcome = 'confirmed') {
      await choose('documentKind', 'passport');
      await type('documentValidTo', '01.01.2030.');
      await type('givenName', givenName);
      await type('surname', surname);
      await choose('outcome', outcome);
    },
    async pick(name: string, value: string) {
      await tabTo(`[name="${name}"]`);
      const list = page.locator(`[name="${name}"]`);
      for (let presses = 0; presses < 20 && (await list.inputValue()) !== value; presses++)
        await page.keyboard.press('ArrowDown');
    },
    async unfold(inside: string) {
      await tabTo(`details:has(${inside}) > summary`);
      await press('Enter');
    },
    async sendForm() {
      await follow(sendForm);
    },
    async grant(resultWay = 'phone') {
      await choose('way', 'read_aloud');
      await choose('resultWay', resultWay);
      if (resultWay === 'phone') await type('resultPhone', '+371 20000000');
      await follow(sendForm);
    },
    async sign() {
      await tick('bothCopies');
      await type('folder', typing.signing.folder);
      await type('pages', '2');
      await tick('copyHandedOver');
      await follow(sendForm);
    },
    async apply() {
      await tick('identified');
      await choose('means', 'eid_card');
      await type('started', typing.filing.started);
      await type('ended', typing.filing.ended);
      await type('reference', `TVP-${crypto.randomUUID().slice(0, 8)}`);
      await follow(sendForm);
    },
    async plan() {
      await type('plannedOn', day);
      await choose('way', 'in_person');
      await follow(sendForm);
    },
    async tell() {
      await follow('main a.task__link[aria-current=step]');
      await choose('way', 'phone');
      await follow(sendForm);
    },
    async toCase() {
      await follow('.way-back__link');
    },
  };
}

type Employee = ReturnType<typeof employeeAt>;
type Kind = (employee: Employee, client: Client, page: Page) => Promise<RegExp>;

const done = /Viss izdarīts/;

async function strangerServed(employee: Employee, client: Client): Promise<RegExp> {
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

/** Twelve kinds of clients; each says what the last page tells. */
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
    return /Pārbaudīt klienta personas identitāti/;
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
    return /Pieteikt e-pakalpojumu/;
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
    return /parakst/i;
  },
  'one who is not identified': async (employee, client) => {
    await employee.open(client);
    await employee.check(client, 'refused');
    await employee.choose('refusalReason', 'document_invalid');
    await employee.sendForm();
    return /[Ii]dentitāte nav apstiprināta/;
  },
  'one who has means after all': async (employee, _client, page) => {
    await page.goto(`${counter.origin}/cases/new`);
    await employee.follow('main a[href^="/consultations/new"]');
    await employee.choose('topic', 'means');
    await employee.choose('outcome', 'applied_alone');
    await employee.sendForm();
    return /onsultācij/;
  },
  'one who leaves': async (employee, client) => {
    await employee.open(client);
    await employee.toCase();
    await employee.follow('main a[href$="/closing"]');
    await employee.choose('reason', 'client_left');
    await employee.sendForm();
    return /Lieta ir slēgta.*Klients aizgāja/;
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
    await employee.sendForm();
    return /[Aa]tsaukt/;
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
    return /23\.03\.2026\./;
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
    return /Pilnvarojum/;
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

test('22.¹: a day at the counter, twelve kinds of clients by the keyboard alone', async (t) => {
  const chance = seeded(t);
  const page = await counter.signIn('karlis', { path: '/start' });
  const employee = employeeAt(page);
  const names = Object.keys(kinds);
  const clients = trials(2);
  const first = chance.below(names.length);
  const queue = Array.from({ length: clients }, (_one, at) => names[(first + at) % names.length] ?? '');
  for (const [at, name] of queue.entries()) {
    const told = await kinds[name]?.(employee, clientOf(at), page);
    assert.match(await seen(page), told ?? /never/, `${name}, client ${at + 1}`);
  }
  await page.close();
});
