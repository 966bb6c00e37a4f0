import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type CaseForm, caseForms } from '#test/support/site/case-forms.ts';
import { deskOf } from '#test/support/site/desk.ts';
import type { PageForm } from '#test/support/site/page-form.ts';
import { caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const desk = await deskOf(site, 'karlis');
const cookie = desk.browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

const hostile: Record<string, readonly string[]> = {
  SQL: [`'; drop table service_case; -- " or 1=1 \\`],
  'HTML and templates': [`"><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}\${7*7}#{7*7}<%=7*7%>`],
  'control signs': ['\u0000\r\nSet-Cookie: planted=1\u001b[31m%00'],
  'every direction and half a sign': ['👩‍👩‍👧‍👦\u202eيسار\u2066עברית\ud83d'],
  'a hundred thousand letters': ['ā'.repeat(100_000)],
  'the same twice': ['yes', 'yes'],
  nothing: [],
};

suite('whatever is sent in any field of a case’s forms is answered, shown as text, and is no fault', () => {
  for (const [name, { until, also, page, typed }] of Object.entries(caseForms) as [string, CaseForm][]) {
    for (const [what, values] of Object.entries(hostile)) {
      test(`${name}: ${what}`, async () => {
        let led = await caseLedTo(site, until, { also });
        let form = await desk.form(page(led));
        const fields = new Set([...form.fields.map((field) => field.name), ...Object.keys(typed(led)), '__proto__']);
        for (const field of fields) {
          if (field === 'form_token' || field === 'right') continue;
          const answer = await send(form, { ...form.untouched, ...typed(led) }, field, values);
          const said = `${field}: ${answer.status}`;
          assert.ok([303, 409, 422].includes(answer.status), said);
          assert.doesNotMatch(await answer.text(), /<script>alert|<img src=x/, said);
          assert.doesNotMatch(answer.headers.getSetCookie().join(), /planted/, said);
          if (answer.status !== 303) continue;
          led = await caseLedTo(site, until, { also });
          form = await desk.form(page(led));
        }
        assert.deepEqual(site.faults, []);
      });
    }
  }
});

suite('the same in what is searched for and filtered by, and in addresses', () => {
  const parameters: Record<string, readonly string[]> = {
    '/catalogue': ['q', 'under_mandate', 'after', 'language'],
    '/catalogue/basket': ['day'],
    '/cases': ['search', 'state', 'from', 'to', 'employee', 'after', 'kept_form'],
    '/to-tell': ['after'],
    '/consultations': ['after'],
    '/consultations/new': ['about', 'client', 'visit', 'from', 'recorded', 'undone'],
    '/register': ['search', 'year', 'state', 'number', 'after', 'q'],
    '/satisfaction': ['done', 'after'],
    '/classification': ['before', 'done'],
    '/retention': ['before', 'done'],
    '/satisfaction/sheet': ['in'],
    '/rate/x': ['thanks'],
    '/sign-in': ['return_to', 'form'],
    '/sign-in/callback': ['state', 'code'],
    '/choose-right': ['return_to'],
  };

  for (const [what, [value, another]] of Object.entries(hostile)) {
    if (value === undefined || another !== undefined) continue;
    test(`in addresses: ${what}`, async () => {
      const short = value.slice(0, 2000);
      for (const [address, names] of Object.entries(parameters)) {
        for (const parameter of names) {
          const url = new URL(address, site.origin);
          url.searchParams.set(parameter, short);
          await expectAnswered(url, { cookie });
        }
      }
      const part = encodeURIComponent(short.toWellFormed());
      for (const path of [
        `/cases/${part}`,
        `/consultations/${part}`,
        `/satisfaction/cards/${part}`,
        `/rate/${part}`,
        `/catalogue/${part}`,
        `/p/${part}`,
        `/clients/${part}`,
        `/register/scans/${part}`,
      ]) {
        await expectAnswered(new URL(path, site.origin), { cookie });
      }
      for (const path of ['/cases/%00', '/catalogue/%00', '/p/%00', '/cases/%E0%A4%A', '/catalogue/%ff']) {
        await expectAnswered(new URL(path, site.origin), { cookie });
      }
      assert.deepEqual(site.faults, []);
    });

    test(`in cookies and headers: ${what}`, async () => {
      const safe = encodeURIComponent(value.slice(0, 1000).toWellFormed());
      for (const name of ['language', 'tilts', 'tilts-browser']) {
        await expectAnswered(new URL('/catalogue', site.origin), { cookie: `${name}=${safe}` });
      }
      await expectAnswered(new URL('/api/cases', site.origin), { cookie, 'accept-language': safe });
      assert.deepEqual(site.faults, []);
    });

    test(`in the search of cases: ${what}`, async () => {
      const form = await desk.form('/cases', '/cases/search');
      const answer = await send(form, form.untouched, 'search', [value]);
      assert.ok([303, 422].includes(answer.status), `${answer.status}`);
      const found = answer.headers.get('location');
      if (found) await expectAnswered(new URL(found, site.origin), { cookie });
      assert.deepEqual(site.faults, []);
    });
  }
});

test('the same in every text of every call of the API', async () => {
  const document = await desk.open('/api/openapi.json');
  const { paths } = JSON.parse(document.text) as { paths: Record<string, { post?: Called; get?: object }> };
  const led = await caseLedTo(site, '22.1.5');
  const headers = { cookie, origin: site.origin, 'content-type': 'application/json' };
  let calls = 0;
  for (const [path, { post }] of Object.entries(paths)) {
    const properties = post?.requestBody?.content['application/json'].schema.properties;
    if (!properties) continue;
    const parts: Record<string, string> = { case: led.id, mandate: led.mandate, application: led.application };
    const to = new URL(
      path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? led.id),
      site.origin,
    );
    for (const name of Object.keys(properties)) {
      for (const value of [...Object.values(hostile).map(([text]) => text), 7, null, {}, [['x']]]) {
        const answer = await fetch(to, { method: 'POST', headers, body: JSON.stringify({ [name]: value }) });
        const said = `${path} ${name}: ${answer.status}`;
        assert.ok(answer.status < 500, `${said} ${await answer.text()}`);
        assert.match(answer.headers.get('content-type') ?? '', /json/, said);
        calls += 1;
      }
    }
  }
  assert.ok(calls > 100, `${calls} calls`);
  assert.deepEqual(site.faults, []);
});

interface Called {
  readonly requestBody?: { readonly content: { 'application/json': { schema: { properties?: object } } } };
}

function send(
  form: PageForm,
  typed: Readonly<Record<string, string>>,
  field: string,
  values: readonly string[],
): Promise<Response> {
  const body = new URLSearchParams(typed);
  body.set('request_id', crypto.randomUUID());
  body.delete(field);
  for (const value of values) body.append(field, value);
  const headers = { cookie, origin: site.origin };
  return fetch(new URL(form.action, site.origin), { method: 'POST', body, headers, redirect: 'manual' });
}

async function expectAnswered(url: URL, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { headers, redirect: 'manual' });
  const said = `${url.pathname}${url.search}`.slice(0, 200);
  assert.ok(answer.status < 500, `${said}: ${answer.status}`);
  assert.doesNotMatch(await answer.text(), /<script>alert|<img src=x/, said);
  assert.doesNotMatch(answer.headers.getSetCookie().join(), /planted/, said);
  const to = new URL(answer.headers.get('location') ?? '/', site.origin);
  assert.ok(
    [site.origin, site.issuer].some((own) => to.href.startsWith(own)),
    `${said} leads to ${to.href}`,
  );
}
