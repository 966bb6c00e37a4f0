import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { expectRefused, tracesOf } from '#test/support/postgres/traces.ts';
import { type CaseForm, caseForms } from '#test/support/site/case-forms.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const karlis = await deskOf(site, 'karlis');
const liga = await deskOf(site, 'liga');
const forms: [string, CaseForm][] = Object.entries(caseForms);

suite('a form is taken only from our own page, in the session and under the right it was begun under', () => {
  for (const [name, { until, also, page, typed }] of forms) {
    test(`${name}: without its token, with another session’s, or under another right`, async () => {
      const led = await caseLedTo(site, until, { also });
      const form = await karlis.form(page(led));
      const ligas = await liga.form('/consultations/new');
      for (const token of ['', 'A'.repeat(43), ligas.untouched.form_token ?? '']) {
        await expectRefused(site.database, { code: 'access.form-of-another-session' }, async () => {
          assert.equal((await karlis.send(form, { ...typed(led), form_token: token })).status, 409);
        });
      }
      for (const right of ['', ligas.untouched.right ?? '', "' or true --"]) {
        await expectRefused(site.database, { code: 'access.form-of-another-right' }, async () => {
          assert.equal((await karlis.send(form, { ...typed(led), right })).status, 409);
        });
      }
    });

    test(`${name}: from another site, even with the cookies`, async () => {
      const led = await caseLedTo(site, until, { also });
      const form = await karlis.form(page(led));
      const body = new URLSearchParams({ ...form.untouched, ...typed(led) });
      const before = await tracesOf(site.database);
      for (const headers of [
        { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
        { 'sec-fetch-site': 'same-site', origin: site.origin },
        { origin: 'https://elsewhere.example' },
        { origin: 'null' },
      ]) {
        const answer = await post(form.action, body, headers);
        assert.equal(answer.status, 403, JSON.stringify(headers));
      }
      assert.deepEqual(await tracesOf(site.database), before);
    });
  }

  test('a form without a session leads to the sign-in, and does nothing', async () => {
    const led = await caseLedTo(site, 'opened');
    const form = await karlis.form(caseForms.declaration.page(led));
    const before = await tracesOf(site.database);
    const answer = await new CookieBrowser().step(new URL(form.action, site.origin), { ...form.untouched });
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get('location') ?? '', /^\/sign-in\?/);
    assert.deepEqual(await tracesOf(site.database), before);
  });

  test('a viewer carries nothing out, nor does an employee of another centre', async () => {
    const viewer = await deskOf(site, 'viewer', 'skatītājs');
    const stranger = await deskOf(site, 'ruta');
    for (const [name, { until, also, page, typed }] of forms) {
      const led = await caseLedTo(site, until, { also });
      const { action, untouched } = await karlis.form(page(led));
      for (const [desk, status, code] of [
        [viewer, 403, 'access.role'],
        [stranger, 404, 'case.no-such-case'],
      ] as const) {
        const { form_token, right } = await bindingOf(desk);
        await expectRefused(site.database, { code }, async () => {
          const answer = await desk.send({ action, fields: [], untouched }, { ...typed(led), form_token, right });
          assert.equal(answer.status, status, name);
        });
      }
    }
  });
});

test('a viewer sees every step of a case, and no form of an act', async () => {
  const viewer = await deskOf(site, 'viewer', 'skatītājs');
  for (const [name, { until, page }] of forms) {
    const path = page(await caseLedTo(site, until));
    const { status, text } = await viewer.open(path);
    assert.equal(status, 200, name);
    const posted = [...text.matchAll(/<form[^>]* action="(\/cases\/(?!search")[^"]*)"[^>]* method="post"/g)].map(
      ([, to]) => to,
    );
    assert.deepEqual(posted, [], name);
  }
});

suite('the API takes JSON of our own origin', () => {
  const call = (headers: Record<string, string>, body: BodyInit) => post('/api/cases', body, headers);

  test('a form posted to the API is refused, whatever its cookies', async () => {
    const before = await tracesOf(site.database);
    const [edition] = await editions();
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const answer = await call({ 'content-type': type, origin: site.origin }, JSON.stringify({ edition }));
      assert.ok(answer.status >= 400 && answer.status < 500, `${type}: ${answer.status}`);
    }
    const elsewhere = { 'content-type': 'application/json', origin: 'https://elsewhere.example' };
    assert.equal((await call(elsewhere, JSON.stringify({ edition }))).status, 403);
    assert.deepEqual(await tracesOf(site.database), before);
  });

  test('a body that is not JSON, or not the expected JSON, is a problem and no fault', async () => {
    const json = { 'content-type': 'application/json', origin: site.origin };
    for (const body of [
      '{',
      'null',
      '[]',
      '"x"',
      '{"edition":1}',
      '{"edition":"\\u0000"}',
      '{"__proto__":{"edition":1}}',
    ]) {
      const answer = await call(json, body);
      assert.ok(answer.status === 422 || answer.status === 400, `${body}: ${answer.status}`);
      assert.match(answer.headers.get('content-type') ?? '', /application\/problem\+json/);
    }
    assert.deepEqual(site.faults, []);
  });
});

async function bindingOf(desk: typeof karlis) {
  const { text } = await desk.open('/catalogue');
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
  return { form_token: value('form_token'), right: value('right') };
}

async function editions(): Promise<string[]> {
  const { text } = await karlis.open('/catalogue/EPD313');
  return [...text.matchAll(/name="edition" value="([^"]+)"/g)].map(([, id = '']) => id);
}

function post(path: string, body: BodyInit, headers: Record<string, string>): Promise<Response> {
  const cookie = karlis.browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return fetch(new URL(path, site.origin), {
    method: 'POST',
    body,
    headers: { cookie, ...headers },
    redirect: 'manual',
  });
}
