import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { makeDemoPki } from '#demo/pki/index.ts';
import { allCentres } from '#organisations/index.ts';
import { openDatabase, rows, sql, transaction } from '#platform/database/database.ts';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { ensureDemoCountry } from './ensure-demo-country.ts';

const { urls, vault } = await freshDatabase();
const now = Temporal.Now.instant();
const pki = makeDemoPki(now.epochMilliseconds);
const country = { url: urls.owner, vault, now, origin: 'https://tilts.example', pki, say: () => undefined };
const owner = openDatabase({ url: urls.owner, vault });
after(() => owner.close());

function ask<Row>(statement: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return transaction(owner, null, (tx) => rows(tx, statement));
}

test('a country whose entry was interrupted leaves no data', async () => {
  const { revoked, unqualified, ...others } = pki.signers;
  const signers = { ...others, revoked, unqualified, qualified: unqualified };
  await assert.rejects(ensureDemoCountry({ ...country, pki: { ...pki, signers } }), /not in order: not-qualified/);
  assert.deepEqual(await transaction(owner, null, (tx) => allCentres(tx, Temporal.Now.instant())), []);
  assert.deepEqual(await ask(sql`select act from audit_entry`), []);
  assert.deepEqual(await ask(sql`select id from jobs.job`), []);
});

test('administrators have their rights by a decided request, users by their administrators, and only the first officer by the command line', async () => {
  await ensureDemoCountry(country);
  const given = await ask(sql<{ role: string; count: number }>`
    select r.role::text, count(*)::int
      from access_right r
     where case r.role
             when 'administrator' then exists (select from access_request_decision d where d.request_id = r.basis)
             when 'ministry_officer' then r.granted_by is null
             when 'representative' then r.granted_by is null and r.valid_until is not null
             else exists (select from access_right a
                           where a.staff_id = r.granted_by and a.role = 'administrator'
                             and a.organisation_id = r.organisation_id)
           end
       and (r.role in ('ministry_officer', 'representative')
            or exists (select from access_invitation i where i.right_id = r.id and i.claimed_by = r.staff_id))
     group by r.role`);
  const counts = Object.fromEntries(given.map(({ role, count }) => [role, count]));
  const expected = { administrator: 3, auditor: 1, employee: 5, holder_officer: 1, viewer: 1 };
  assert.deepEqual(counts, { ...expected, ministry_officer: 1, representative: 3 });
  const [all] = await ask(sql<{ count: number }>`select count(*)::int from access_right`);
  assert.equal(all?.count, 15);
});

test('its requests were decided in order, its mail is dated in its past, and its log is in the order of time', async () => {
  const verdicts = await ask(sql<{ verdict: string }>`select verdict from access_request_report`);
  assert.deepEqual(verdicts, Array(3).fill({ verdict: 'in_order' }));
  assert.deepEqual(await ask(sql`select id from jobs.job where start_after > ${now}`), []);
  const backwards = sql`
    select act from (select act, at, lag(at) over (partition by chain order by number) as before from audit_entry) as log
     where at < before`;
  assert.deepEqual(await ask(backwards), []);
});
