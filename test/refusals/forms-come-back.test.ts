import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signIn } from '#test/support/site/access-site.ts';
import { type CaseForm, caseForms } from '#test/support/site/case-forms.ts';
import { type Desk, deskOf } from '#test/support/site/desk.ts';
import { formOn } from '#test/support/site/page-form.ts';
import { caseLedTo, openStaffedSite, people } from '#test/support/site/staffed-site.ts';

// A refused form is shown at the address that took it. There may be another page there, such as a list: the form still comes back.
const site = await openStaffedSite();
const typed = {
  about: 'applying',
  kind: 'about_applying',
  way: 'in_person',
  outcome: 'will_apply',
  day: '2.13.2026.',
  time: '10:15',
};

test('a refused form, sent after the session lapsed, is on its own page again after the sign-in', async () => {
  const desk = await deskOf(site, 'karlis');
  const refused = await desk.send(await desk.form('/consultations/new'), typed);
  assert.equal(refused.status, 422);
  site.pass({ minutes: 16 });
  const lapsed = await desk.send(formOn(refused.text), typed);
  assert.equal(lapsed.status, 303);
  const from = new URL(lapsed.headers.get('location') ?? '', site.origin);
  assert.equal(new URL(from.searchParams.get('return_to') ?? '', site.origin).pathname, '/consultations/new');
  const back = await signIn(desk.browser, site, people.karlis, { from: from.pathname + from.search });
  const { untouched } = formOn(back.text);
  for (const [field, text] of Object.entries(typed)) assert.equal(untouched[field], text, field);
});

test('of a form with a file the page says after the sign-in that the file is to be chosen again', async () => {
  const desk = await deskOf(site, 'karlis');
  const { id, mandate } = await caseLedTo(site, '22.1.3');
  const path = `/cases/${id}/mandates/${mandate}`;
  const form = await desk.form(path, `${path}/scans`);
  const body = new FormData();
  for (const [field, value] of Object.entries(form.untouched)) body.set(field, value);
  body.set('scan', new Blob(['x']), '1. eksemplārs.pdf');
  const cookie = desk.browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  site.pass({ minutes: 16 });
  const headers = { cookie, origin: site.origin };
  const lapsed = await fetch(new URL(form.action, site.origin), { method: 'POST', body, headers, redirect: 'manual' });
  assert.equal(lapsed.status, 303);
  const from = new URL(lapsed.headers.get('location') ?? '', site.origin);
  for (const [language, said] of [
    ['lv', /Pievienotās datnes vajadzēs pievienot vēlreiz/],
    ['en', /Files you attached will have to be attached again/],
  ] as const) {
    const page = await fetch(from, { headers: { cookie: `language=${language}`, 'accept-language': language } });
    assert.match(await page.text(), said, 'and before it');
  }
  const back = await signIn(desk.browser, site, people.karlis, { from: from.pathname + from.search });
  assert.match(back.text, /Datne nav saglabājusies, izvēlieties to vēlreiz: 1\. eksemplārs\.pdf/);
});

/** Sends a form to its button in the other language, as it is typed, and opens the page that comes back. */
async function inEnglish(desk: Desk, page: string, typed: Readonly<Record<string, string>>) {
  const [, action = ''] = /form="main-form" formaction="([^"]+)"/.exec(page) ?? [];
  assert.ok(action, 'the page has a form and no button that keeps it');
  const form = formOn(page.replace(/<header[\s\S]*<\/header>/, ''));
  return desk.browser.send(new URL(action, site.origin), { ...form.untouched, ...typed });
}

const entries = async () =>
  (await site.database.pool.query('select count(*)::integer as n from audit_entry')).rows[0].n;

for (const [name, { until, also, page, typed: typing }] of Object.entries(caseForms) as [string, CaseForm][]) {
  test(`in the other language the form "${name}" of a case is as it was typed, unjudged, and its address says nothing of it`, async () => {
    const desk = await deskOf(site, 'karlis');
    const led = await caseLedTo(site, until, { also });
    const before = (await desk.open(page(led))).text;
    const texts = Object.entries(typing(led)).filter(
      (field): field is [string, string] => typeof field[1] === 'string',
    );
    const written = await entries();
    const shown = await inEnglish(desk, before, Object.fromEntries(texts));
    assert.match(shown.text, /<html lang="en"/);
    assert.doesNotMatch(shown.text, /class="error-summary"/);
    const { untouched } = formOn(shown.text.replace(/<header[\s\S]*<\/header>/, ''));
    for (const [field, text] of texts) assert.equal(untouched[field], text, field);
    assert.match(new URL(shown.url).search, /^\?(eService=[-\w]+&)?kept_form=[-0-9a-f]{36}$/);
    // The page is looked at again, and that is all that is written.
    assert.ok((await entries()) - written <= 1);
  });
}

test('a refused form goes to the page of the form in the other language, not to the list at its address', async () => {
  const desk = await deskOf(site, 'karlis');
  const refused = await desk.send(await desk.form('/consultations/new'), typed);
  const shown = await inEnglish(desk, refused.text, typed);
  assert.equal(new URL(shown.url).pathname, '/consultations/new');
  const { untouched } = formOn(shown.text.replace(/<header[\s\S]*<\/header>/, ''));
  for (const [field, text] of Object.entries(typed)) assert.equal(untouched[field], text, field);
});
