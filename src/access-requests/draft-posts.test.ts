import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { openRequests, vita } from '#test/support/cast/access-requests.ts';
import { refusalsLogged, tracesOf } from '#test/support/postgres/traces.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { mostRows } from './draft.ts';
import { formOfDraft } from './draft-of-form.ts';
import { accessRequestsActs } from './index.ts';
import { accessRequestPages } from './pages.tsx';

const site = await openRequests();
const rooms = await roomSite(site.database, [accessRequestPages(site.parts)], site.ruta);
const begun = async () => (await site.act(site.ruta, accessRequestsActs.beginRequest, {})).id;

test('however many rows a form says it has, its page has no more than a request may have', async () => {
  const request = await begun();
  for (const rows of ['99999', '1e12', '1000000000000', '-5', 'NaN', '0x10', '']) {
    const answer = await rooms.post(`/access-requests/${request}/table`, { rows, csv: '' });
    const text = await answer.text();
    assert.ok(answer.status === 422 || answer.status === 409, `${rows}: ${answer.status}`);
    const shown = [...text.matchAll(/name="email-\d+"/g)].length;
    assert.ok(shown >= 1 && shown <= mostRows, `${rows}: ${shown}`);
  }
});

test('the form made by a button pressed twice is made once, and nobody is refused', async () => {
  const request = await begun();
  const draft = { kind: 'grant', rows: [vita] } as const;
  const typed = { ...formOfDraft(draft), request_id: randomUUID() };
  const press = () => rooms.post(`/access-requests/${request}/form`, typed);
  const refused = await refusalsLogged(site.database);
  const answers = [...(await Promise.all([press(), press()])), await press()];
  for (const answer of answers) {
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), `/access-requests/${request}`);
  }
  const once = await tracesOf(site.database);
  await press();
  assert.deepEqual(await tracesOf(site.database), once);
  assert.equal(await refusalsLogged(site.database), refused);
});
