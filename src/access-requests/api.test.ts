import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '#acting/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { openRequests, vita } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { accessRequestsApi } from './api.ts';
import { formPdf } from './queries.ts';

const site = await openRequests();
const { ruta, signing } = site;
const { maija, janis } = site.cast;
const rooms = await roomSite(site.database, [accessRequestsApi(site.parts)], ruta);

async function call(actor: Actor, path: string, body?: object) {
  const response = await rooms.as(actor).app.request(path, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

test('a whole request goes through the API by the same acts (22.)', async () => {
  const begun = await call(ruta, '/api/access-requests', {});
  const here = `/api/access-requests/${begun.body.id}`;
  const wrong = { kind: 'grant', rows: [{ ...vita, phone: '1' }] };
  assert.equal((await call(ruta, `${here}/draft`, wrong)).status, 200);
  const refused = await call(ruta, `${here}/form`, {});
  assert.equal(refused.status, 422);
  assert.deepEqual([refused.body.point, refused.body.problems[0].field], ['22.', 'phone-1']);
  await call(ruta, `${here}/draft`, { kind: 'grant', rows: [vita] });
  const made = await call(ruta, `${here}/form`, {});
  assert.match(made.body.sha256, /^[0-9a-f]{64}$/);

  const pdf = await loggedTransaction(site.database, ruta.centre, (tx) => formPdf(tx, ruta, begun.body.id));
  const wish = { signer: 'qualified', as: 'container', timeStamp: true } as const;
  const signed = signing.sign({ name: 'a.pdf', bytes: pdf }, wish, mondayMorning);
  const sent = await call(ruta, `${here}/sendings`, { signed: { name: 'a.asice', base64: signed.toString('base64') } });
  assert.deepEqual([sent.status, sent.body.verdict], [200, 'in_order']);
  const report = await call(maija, `${here}/sendings/${sent.body.id}`);
  assert.equal(report.body.signatures[0].indication, 'TOTAL-PASSED');
  assert.equal((await call(maija, `${here}/sendings/${sent.body.id}/validations`, {})).body.verdict, 'in_order');

  const seen = await call(maija, here);
  assert.deepEqual([seen.body.state, seen.body.rows[0].email], ['in-order', vita.email]);
  const rows = [{ number: 1, approved: true, reason: 'Atbilst.' }];
  const stale = await call(maija, `${here}/decision`, { report: crypto.randomUUID(), rows });
  assert.deepEqual([stale.status, stale.body.code], [409, 'request.report-changed']);
  const decided = await call(maija, `${here}/decision`, { report: seen.body.sendings[0].report, rows });
  assert.equal(decided.body.approved, 1);
  assert.equal((await call(ruta, here)).body.decision.rows[0].approved, true);
  assert.equal((await call(maija, '/api/access-requests?show=all')).body.requests[0].state, 'decided');
});

test('what is not yours is not there, and other roles have no such thing', async () => {
  const { request } = await site.prepared();
  assert.equal((await call(maija, `/api/access-requests/${request}`)).status, 404);
  assert.equal((await call(site.cast.baiba, `/api/access-requests/${request}`)).status, 404);
  assert.equal((await call({ ...ruta, person: janis.person }, `/api/access-requests/${request}`)).status, 404);
  assert.equal((await call(site.cast.elita, `/api/access-requests/${request}`)).status, 200);
  assert.equal((await call(janis, '/api/access-requests')).status, 403);
  assert.equal((await call(ruta, '/api/access-requests/registered', {})).status, 403);
});

test('what is sealed in the database betrays nothing', async () => {
  const { request, file } = await site.prepared();
  await site.send(
    request,
    signing.sign(file, { signer: 'qualified', as: 'pdf', timeStamp: true }, mondayMorning),
    'a.pdf',
  );
  for (const table of [
    'access_request',
    'access_request_form',
    'access_request_row',
    'access_request_sending',
    'access_request_report',
  ]) {
    const { rows } = await site.database.pool.query(`select row_to_json(t)::text as row from ${table} t`);
    const text = rows.map(({ row }) => row).join('\n');
    assert.ok(text.length > 100, table);
    const bytes = Buffer.from(
      text.replaceAll(/\\\\x([0-9a-f]+)/g, (_, hex) => Buffer.from(hex, 'hex').toString('latin1')),
    );
    for (const secret of ['vita@paraugs', 'Jaunzeme', 'Paraugs', '000123']) {
      assert.ok(!bytes.includes(secret), `${secret} in ${table}`);
    }
  }
});
