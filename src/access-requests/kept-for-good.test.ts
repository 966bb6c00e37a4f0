import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { openRequests } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';

const site = await openRequests();
const tables = ['form', 'row', 'sending', 'report', 'decision'].map((name) => `access_request_${name}`);

test('form, rows, signed files, reports with the hashes of their trust lists, and decisions are kept for good, also from the owner of the tables', async () => {
  const { request, file } = await site.prepared();
  const wish = { signer: 'qualified', as: 'container', timeStamp: true } as const;
  const signed = site.signing.sign(file, wish, mondayMorning);
  await site.send(request, signed);
  await site.decide(site.cast.maija, request);
  const owner = new pg.Client({ connectionString: site.database.urls.owner });
  await owner.connect();
  try {
    const kept = await owner.query(
      `select file, trust_lists, k.wrapped
         from access_request_sending s
         join access_request_report on sending_id = s.id
         join data_key k on k.subject_id = s.request_id`,
    );
    const dataKey = site.database.vault.under(request, kept.rows[0].wrapped);
    assert.deepEqual(Buffer.from(dataKey.openBytes(kept.rows[0].file)), signed);
    assert.match(kept.rows[0].trust_lists[0].sha256, /^[0-9a-f]{64}$/);
    await owner.query('set session_replication_role = replica');
    for (const table of [...tables, 'access_row_decision']) {
      const [column] = (
        await owner.query(`select column_name as name from information_schema.columns where table_name = '${table}'`)
      ).rows;
      for (const change of [
        `update ${table} set ${column.name} = ${column.name}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await assert.rejects(owner.query(change), /append-only/, change);
      }
    }
  } finally {
    await owner.end();
  }
});
