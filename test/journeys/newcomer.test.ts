import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { formDate, formTime, officialDay } from '#platform/languages/dates.ts';
import { withBrowser } from '#test/support/browser/browser.ts';
import { openCase } from '#test/support/browser/counter.ts';
import { fill, seen, send } from '#test/support/browser/pages.ts';
import { typing } from '#test/support/site/case-forms.ts';

const checkout = join(import.meta.dirname, '../..');
const above = mkdtempSync(join(tmpdir(), 'tilts-newcomer-'));
// When root starts PostgreSQL, it runs as another account, which needs access.
chmodSync(above, 0o755);
after(() => rmSync(above, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
const skip = existsSync(join(checkout, '.git')) ? false : 'this is no clone that could be cloned';

test('a newcomer: a fresh clone, `npm start`, a whole case; Ctrl-C, and the next start finds it', {
  skip,
}, async (t) => {
  const clone = join(above, 'tilts');
  execFileSync('git', ['clone', '--quiet', checkout, clone]);
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    const first = await npmStart(clone);
    await signIn(page, first.origin, 'Anita Bērzkalne');
    await serveClient(page, first.origin);
    assert.match(await seen(page), /Viss izdarīts/);
    await first.ctrlC();
    await assert.rejects(fetch(first.origin));

    const second = await npmStart(clone);
    t.diagnostic(`the second start answered after ${second.seconds.toFixed(1)} s`);
    // Still signed in: sessions are in the database too.
    await page.goto(`${second.origin}/cases?state=all`);
    assert.match(await seen(page), /Jaunīte Ienācēja/);
    await second.ctrlC();
  });
});

/** As typed in a terminal on a machine with Node and npm, without any of our environment variables. */
async function npmStart(clone: string) {
  const begun = performance.now();
  const { HOME, USER, LANG, PATH = '' } = process.env;
  const ownPrograms = PATH.split(delimiter).filter((place) => !place.includes('node_modules'));
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    env: { HOME, USER, LANG, PATH: ownPrograms.join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const group = -(npm.pid ?? assert.fail('npm did not start'));
  after(() => {
    if (npm.exitCode === null && npm.signalCode === null) process.kill(group, 'SIGKILL');
  });
  let said = '';
  const ready = Promise.withResolvers<string>();
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const origin = /Tilts is ready at (\S+)[\s\S]*Ctrl-C stops it all/.exec(said)?.[1];
      if (origin) ready.resolve(origin);
    });
  }
  const ended = once(npm, 'exit');
  void ended.then(() => ready.reject(new Error(`npm start ended:\n${said}`)));
  const origin = await ready.promise;
  await fetch(origin);
  const seconds = (performance.now() - begun) / 1000;
  // Ctrl-C is sent to everything at the terminal: npm, the command and its children.
  const ctrlC = async () => {
    process.kill(group, 'SIGINT');
    await ended;
  };
  return { origin, seconds, ctrlC };
}

async function signIn(page: Page, origin: string, name: string): Promise<void> {
  await page.goto(`${origin}/cases`);
  await page.locator('main form button[type=submit]').first().click();
  await page.locator('input[name=means]').first().check();
  await page.getByRole('button', { name }).click();
}

/** The seven duties, today. */
async function serveClient(page: Page, origin: string): Promise<void> {
  const today = officialDay(Temporal.Now.instant());
  const day = (days: number) => formDate(today.add({ days }), 'lv');
  await openCase({ origin }, page);
  const forms = [
    {
      ...typing.identity,
      documentValidTo: day(400),
      givenName: 'Jaunīte',
      surname: 'Ienācēja',
      personalCode: '329999-98761',
    },
    { language: 'lv', way: 'read_aloud', ...typing.mandate, validUntil: day(90) },
    typing.signing,
    typing.filing,
    { plannedOn: day(14), way: 'in_person' },
    { way: 'phone' },
  ];
  for (const form of forms) {
    const next = page.locator('main a.task__link[aria-current=step]').first();
    if ((await next.count()) > 0) await next.click();
    // In the portal it is done by now, and not before its mandate was drawn up.
    const now = formTime(Temporal.Now.instant());
    await fill(page, { ...form, ...('started' in form && { started: now, ended: now }) });
    await send(page);
  }
}
