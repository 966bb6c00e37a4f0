import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officialDay } from '#platform/languages/dates.ts';
import { act, type CaseStage, clientOfCase, forms, leadCase } from '#test/support/cast/cases.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { actingNow, openStaffedSite } from '#test/support/site/staffed-site.ts';

// On the next day, and after a case was closed, no page offers what its act refuses.
const site = await openStaffedSite();
const desk = await deskOf(site, 'karlis');

let people = 100;
const somebody = () => ({ personalCode: `320000-00${people++}` });

async function ledYesterday(
  stage: CaseStage,
  also: readonly string[] = [],
  mandate: Readonly<Record<string, string>> = {},
  client: Readonly<Record<string, string>> = {},
) {
  const now = actingNow(site);
  const at = now.at.subtract({ hours: 24 });
  const yesterday = { ...now, at, signedInAt: at };
  return { yesterday, ...(await leadCase(site.database, yesterday, stage, { also, mandate, client })) };
}

const dayBefore = () => officialDay(actingNow(site).at).subtract({ days: 1 }).toString();
const isSentTo = (text: string, action: string) => text.includes(`action="${action}"`);

test('whose identity was checked yesterday is neither told nor drawn a mandate for: the pages lead to the check', async () => {
  for (const stage of ['22.1.1', 'notice'] as const) {
    const { id } = await ledYesterday(stage);
    for (const page of ['notice', 'mandates']) {
      const { text } = await desk.open(`/cases/${id}/${page}?language=en`);
      assert.equal(isSentTo(text, `/cases/${id}/${page}`), false, `${stage}: ${page}`);
      assert.match(text, /The identity was checked on another day/);
      assert.ok(text.includes(`href="/cases/${id}/identity-checks"`), `${stage}: ${page}`);
    }
    const { text } = await desk.open(`/cases/${id}/identity-checks?language=en`);
    assert.ok(isSentTo(text, `/cases/${id}/identity-checks`), stage);
  }
});

test('a mandate drawn up yesterday comes with that day, and with what to do where nobody signed it then', async () => {
  const { id, mandate, yesterday } = await ledYesterday('drawn');
  const { text } = await desk.open(`/cases/${id}/mandates/${mandate}?language=en`);
  assert.ok(text.includes(`href="/cases/${id}/mandates/${mandate}/end"`));
  assert.match(text, /If the client did not sign it then/);
  const form = await desk.form(`/cases/${id}/mandates/${mandate}`, `/cases/${id}/mandates/${mandate}/signing`);
  const { signedOn: _, ...typed } = forms.signing(yesterday.at.toZonedDateTimeISO('Europe/Riga').toPlainDate());
  assert.equal((await desk.send(form, typed)).status, 303);
});

test('in a case that was closed nothing is offered but to open it again', async () => {
  const { id, yesterday } = await ledYesterday('22.1.1');
  await act(site.database, yesterday, 'closeCase', { case: id }, { reason: 'client_left' });
  for (const page of ['identity-checks', 'notice', 'mandates']) {
    const { text } = await desk.open(`/cases/${id}/${page}?language=en`);
    assert.equal(isSentTo(text, `/cases/${id}/${page}`), false, page);
    assert.match(text, /The case is closed/, page);
  }
});

test('nor is the declaration, where it was closed before it', async () => {
  const { id, yesterday } = await ledYesterday('opened');
  const page = `/cases/${id}/declaration`;
  assert.ok(isSentTo((await desk.open(page)).text, page));
  await act(site.database, yesterday, 'closeCase', { case: id }, { reason: 'client_left' });
  const { text } = await desk.open(`${page}?language=en`);
  assert.equal(isSentTo(text, page), false);
  assert.match(text, /The case is closed/);
});

test('nor on the pages of its mandates, whether they were signed or not: no signing, no scan, no end', async () => {
  for (const stage of ['drawn', '22.1.3'] as const) {
    const { id, mandate } = await ledYesterday(stage, [], { validUntil: dayBefore() });
    await act(site.database, actingNow(site), 'closeCase', { case: id }, { reason: 'not_continued' });
    for (const page of ['', '/end', '/partial-revocations']) {
      const { text } = await desk.open(`/cases/${id}/mandates/${mandate}${page}?language=en`);
      const offered = new RegExp(`action="/cases/${id}/mandates/${mandate}/(signing|scans|end|part)[^"]*`).exec(text);
      assert.equal(offered?.[0], undefined, `${stage}${page}`);
      assert.match(text, /The case is closed/, `${stage}${page}`);
    }
  }
});

test('the papers of a closed case are printed as before: the proof of the end, the copies, the slip', async () => {
  const { id, mandate, yesterday } = await ledYesterday('22.1.7', ['EPD01']);
  const revoked = { kind: 'revoked', declaredBy: 'Velta Priedīte' };
  await act(site.database, yesterday, 'endMandate', { case: id, mandate }, revoked);
  await act(site.database, yesterday, 'closeCase', { case: id }, { reason: 'not_continued' });
  const papers = new Set<string>();
  for (const page of [`/cases/${id}`, `/cases/${id}/mandates/${mandate}`]) {
    const { text } = await desk.open(page);
    for (const [, paper = ''] of text.matchAll(/href="([^"]*\/(?:papers|slip)\b[^"]*)"/g)) papers.add(paper);
  }
  for (const kind of ['/papers/end', '/papers/copies', '/slip']) {
    assert.ok(
      [...papers].some((paper) => paper.includes(kind)),
      kind,
    );
  }
  for (const paper of papers) assert.equal((await desk.open(paper)).status, 200, paper);
});

async function dieToday(id: string): Promise<void> {
  const client = await clientOfCase(site.database, actingNow(site), id);
  const form = await desk.form(`/clients/${client}/death`, `/clients/${client}/death`);
  assert.equal((await desk.send(form, { diedOn: '', toldBy: 'meita pa tālruni' })).status, 303);
}

test('after a death signing is offered only of what was drawn up before it: that may have been signed', async () => {
  const drawnNow = await leadCase(site.database, actingNow(site), 'drawn', { client: somebody() });
  const before = await ledYesterday('drawn', [], {}, somebody());
  for (const [{ id, mandate }, isOffered] of [
    [drawnNow, false],
    [before, true],
  ] as const) {
    await dieToday(id);
    const page = `/cases/${id}/mandates/${mandate}`;
    const { text } = await desk.open(page);
    assert.equal(isSentTo(text, `${page}/signing`), isOffered);
    const record = `/clients/${await clientOfCase(site.database, actingNow(site), id)}`;
    const opened = await desk.send(await desk.form(record, record), { purpose: 'serving' });
    for (const said of [text, opened.text]) assert.equal(/To be signed|Jāparaksta/.test(said), isOffered);
  }
  const page = `/cases/${before.id}/mandates/${before.mandate}`;
  const typed = forms.signing(officialDay(before.yesterday.at));
  assert.equal((await desk.send(await desk.form(page, `${page}/signing`), typed)).status, 303);
});

test('after a death no mandate is offered anew, however the newest had ended before', async () => {
  const { id, mandate, yesterday } = await ledYesterday('22.1.3', [], {}, somebody());
  const revoked = { kind: 'revoked', declaredBy: 'Velta Priedīte' };
  await act(site.database, yesterday, 'endMandate', { case: id, mandate }, revoked);
  const isOffered = async () => (await desk.open(`/cases/${id}`)).text.includes(`href="/cases/${id}/mandates"`);
  assert.equal(await isOffered(), true);
  await dieToday(id);
  assert.equal(await isOffered(), false);
});
