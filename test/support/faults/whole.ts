import { faultsOfLog } from '#test/support/postgres/faults-of-log.ts';
import { ask } from '#test/support/postgres/own-server.ts';
import { records } from '#test/support/postgres/records-of-acts.ts';
import type { Workplace } from './workplace.ts';

/** What is not as it must be, in sentences: everything confirmed is there exactly once, and nothing is half done. */
export async function whatIsNotWhole({ database, ledger }: Workplace): Promise<string[]> {
  const { owner } = database.urls;
  const wrong = ledger.wrong.splice(0);
  for (const [act, [table, key, thing]] of Object.entries(records)) {
    const rows = await ask<{ recorded: string | null; logged: string | null; entries: string }>(
      owner,
      `select r.id as recorded, l.id as logged, coalesce(l.entries, 0) as entries
         from (select ${key}::text as id from ${table}) r
         full join (select body -> 'things' ->> '${thing}' as id, count(*) as entries
                      from audit_entry where act = '${act}' and not refused group by 1) l using (id)`,
    );
    const apart = rows.filter(({ recorded, logged, entries }) => !recorded || !logged || Number(entries) !== 1);
    for (const row of apart) wrong.push(`${act}: record ${row.recorded}, ${row.entries} entries for ${row.logged}`);
    const confirmed = ledger.confirmed.get(act);
    if (!confirmed) continue;
    const there = new Set(rows.map(({ recorded }) => recorded));
    for (const id of confirmed.keys()) if (!there.has(id)) wrong.push(`${act}: ${id} was confirmed and is not there`);
    if (rows.length !== confirmed.size) wrong.push(`${act}: ${rows.length} records, ${confirmed.size} confirmed`);
  }
  const gaps = await ask(
    owner,
    'select from register_entry group by centre_id, year having count(*) <> max(number) or min(number) <> 1',
  );
  if (gaps.length > 0) wrong.push('the register has gaps');
  const faults = await faultsOfLog(owner);
  return [...wrong, ...faults.map(({ chain, fault }) => `chain ${chain}: ${fault}`)];
}
