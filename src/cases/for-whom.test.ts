import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { clientOfCase, forms } from '#test/support/cast/cases.ts';
import { clients } from '#test/support/cast/people.ts';
import { looksSince, marksOfLog } from '#test/support/postgres/looks.ts';
import { asOwner } from '#test/support/postgres/traces.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { actingNow, caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const { database } = site;
const desk = await deskOf(site, 'karlis');
const clientOf = async (who: 'karlis' | 'ruta') =>
  clientOfCase(database, actingNow(site, who), (await caseLedTo(site, '22.1.1', {}, who)).id);
const velta = await clientOf('karlis');
const theirs = await clientOf('ruta');

const formFor = (client: string) => `/cases/new?${new URLSearchParams({ client })}`;

const casesOpened = () =>
  asOwner(database, async (owner) => {
    const { rows } = await owner.query<{ count: number }>('select count(*)::int as count from service_case');
    return rows[0]?.count;
  });

test('the page of a new case says for whom it is, masked as lists are, and the log for which purpose it was looked at', async () => {
  const marks = await marksOfLog(database);
  const { text, url } = await desk.open(formFor(velta));
  assert.match(text, /Lieta klientam: <strong>Velta Priedīte<\/strong> \(••••••-••001\)/);
  assert.ok(!text.includes(clients.velta.personalCode));
  assert.doesNotMatch(/<title>(.*)<\/title>/.exec(text)?.[1] ?? 'none', /Priedīte|none/);
  assert.equal(new URL(url).search, `?client=${velta}`);
  const looks = await looksSince(database, marks);
  assert.deepEqual(
    looks.map(({ act, client }) => ({ act, client })),
    [{ act: 'client.for-new-case', client: velta }],
  );
  const purpose = await asOwner(database, async (owner) => {
    const { rows } = await owner.query(
      "select body ->> 'purpose' as purpose from audit_entry where act = 'client.for-new-case'",
    );
    return rows;
  });
  assert.deepEqual(purpose, [{ purpose: 'serving' }]);
});

test('a client who is unknown, malformed or another centre’s is one answer, and no case is opened for one', async () => {
  const before = await casesOpened();
  const form = await desk.form(formFor(velta), '/cases');
  const told = new Set<string>();
  for (const client of [randomUUID(), theirs, 'nobody', "'", '', 'x'.repeat(3000)]) {
    const opened = await desk.open(formFor(client));
    const sent = await desk.send(form, { client, eService: 'EPD313', ...forms.declaration });
    for (const { status, text } of [opened, sent]) {
      assert.equal(status, 404, client.slice(0, 40));
      told.add(/<main.*<\/main>/s.exec(text)?.[0].replaceAll(/[0-9a-f-]{36}/g, '') ?? '');
    }
  }
  assert.equal(told.size, 1, [...told].join('\n'));
  assert.match([...told].join(), /Šāda cilvēka nav, vai arī viņš nav jūsu centra klients/);
  assert.equal(await casesOpened(), before);
  const sent = await desk.send(form, { client: velta, eService: 'EPD313', ...forms.declaration });
  assert.equal(sent.status, 303);
  assert.equal(await casesOpened(), (before ?? 0) + 1);
});
