import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { hang } from '#test/support/postgres/hang.ts';
import { ask, postmaster } from '#test/support/postgres/own-server.ts';
import { afterThisTest } from '#test/support/run/after-this-test.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { formOn } from '#test/support/site/page-form.ts';
import { openStaffedSite, type StaffedSite } from '#test/support/site/staffed-site.ts';

const held = { about: 'applying', kind: 'about_applying', way: 'in_person', outcome: 'will_apply' };
const typed = { ...held, day: '02.03.2026.', time: '09:15' };
const skip = process.platform !== 'linux';

const above = mkdtempSync(join(tmpdir(), 'tilts-away-'));
chmodSync(above, 0o755);
const directory = join(above, 'postgres');
let heard: (line: string) => void = () => undefined;
const server = await startPrivatePostgres({ directory, say: (line) => heard(line) });
after(async () => {
  await server.stop();
  rmSync(above, { recursive: true, force: true });
});
const site = await siteOn(server.ownerUrl);
const desk = await deskOf(site, 'karlis');

/** Its database is on a server of its own, which the tests stop and kill. */
async function siteOn(ownerUrl: string): Promise<StaffedSite> {
  const shared = process.env.TILTS_TEST_POSTGRES;
  process.env.TILTS_TEST_POSTGRES = ownerUrl;
  try {
    return await openStaffedSite();
  } finally {
    if (shared === undefined) delete process.env.TILTS_TEST_POSTGRES;
    else process.env.TILTS_TEST_POSTGRES = shared;
  }
}

suite('while the database does not answer', { skip }, () => {
  const consultations = () => ask(site.database.urls.owner, 'select from consultation').then(({ length }) => length);

  test('a form is answered 503 in words, keeps what was typed, and one button sends it again, once', async () => {
    const form = await desk.form('/consultations/new');
    const already = await consultations();
    const wake = hang(directory);
    afterThisTest(wake);
    const away = await desk.send(form, typed);
    assert.equal(away.status, 503);
    assert.match(away.headers.get('retry-after') ?? '', /^\d+$/);
    assert.match(away.text, /Sistēma pašlaik nav pieejama/);
    const kept = formOn(away.text);
    assert.equal(kept.action, form.action);
    assert.deepEqual(kept.untouched, { ...form.untouched, ...typed });
    wake();
    const done = await desk.send(kept);
    assert.equal(done.status, 303);
    assert.equal((await desk.send(kept)).headers.get('location'), done.headers.get('location'));
    assert.equal(await consultations(), already + 1);
  });

  test('of a form with a file the texts are kept, and the file is asked for again', async () => {
    const form = await desk.form('/consultations/new');
    const wake = hang(directory);
    afterThisTest(wake);
    const scan = new File([new Uint8Array(300_000)], 'skenējums.pdf');
    const away = await desk.browser.step(new URL(form.action, site.origin), { ...form.untouched, ...typed, scan });
    assert.equal(away.status, 503);
    assert.match(away.text, /enctype="multipart\/form-data"/);
    assert.match(away.text, /Izvēlieties datni vēlreiz: skenējums\.pdf/);
    assert.equal(formOn(away.text).untouched.about, typed.about);
  });

  test('the page of a form from another site is not filled in with what that site sent', async () => {
    const wake = hang(directory);
    afterThisTest(wake);
    const foreign = await fetch(new URL('/consultations', site.origin), {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ topic: 'of another site' }),
    });
    assert.equal(foreign.status, 403);
    assert.doesNotMatch(await foreign.text(), /of another site/);
  });

  test('who is not known gets no more back than a form of nobody may have', async () => {
    const wake = hang(directory);
    afterThisTest(wake);
    const answers = await Promise.all(
      [60_000, 70_000].map((length) =>
        fetch(new URL('/consultations', site.origin), {
          method: 'POST',
          headers: { origin: site.origin, cookie: 'tilts=x' },
          body: new URLSearchParams({ topic: 'a'.repeat(length) }),
        }).then((answer) => answer.text()),
      ),
    );
    assert.deepEqual(
      answers.map((text) => text.includes('aaaa')),
      [true, false],
    );
    assert.match(answers[1] ?? '', /Veidlapu šajā lapā nevarēja paturēt/);
  });

  test('the API says so as problem+json, and pages in English', async () => {
    const wake = hang(directory);
    afterThisTest(wake);
    const cookie = desk.browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const [api, page] = await Promise.all([
      fetch(new URL('/api/cases', site.origin), { headers: { cookie, 'accept-language': 'en' } }),
      fetch(new URL('/cases', site.origin), { headers: { cookie: `${cookie}; language=en` } }),
    ]);
    for (const answer of [api, page]) {
      assert.equal(answer.status, 503);
      assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
    }
    assert.equal(api.headers.get('content-type'), 'application/problem+json');
    assert.equal(((await api.json()) as { code: string }).code, 'database.away');
    assert.match(await page.text(), /The system is not available at present[\s\S]*href="\/cases"[^>]*>Try again/);
  });

  test('a server that was killed is away as well, and the site goes on with the next one by itself', async () => {
    const form = await desk.form('/consultations/new');
    const already = await consultations();
    const back = Promise.withResolvers<void>();
    heard = (line) => void (line.includes('is back') && back.resolve());
    process.kill(postmaster(directory), 'SIGKILL');
    const away = await desk.send(form, typed);
    if (away.status !== 303) assert.equal(away.status, 503);
    await back.promise;
    for (let sent = await desk.send(form, typed); sent.status !== 303; sent = await desk.send(form, typed)) {
      assert.equal(sent.status, 503, 'a connection of the old server may be left');
    }
    assert.equal(await consultations(), already + 1);
  });
});
