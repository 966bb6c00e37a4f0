import type { Left, Place } from '#organisations/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import { inBoth, say } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/**
 * The rights under which somebody would still work at a place that is closed from a day on. Whoever reads what stays there may go on:
 * viewers and auditors.
 */
export async function leftRights(
  tx: Transaction,
  { organisation, centre }: Place,
  from: Temporal.PlainDate,
): Promise<Left | undefined> {
  const closed = startOfDay(from);
  const [found] = await rows(
    tx,
    sql<{ users: number; administrators: number }>`
      select count(*) filter (where role <> 'administrator') as users,
             count(*) filter (where role = 'administrator') as administrators
        from access_right
       where organisation_id = ${organisation}
         ${centre ? sql`and centre_id = ${centre}` : sql``}
         and role not in ('viewer', 'auditor', 'organisation_auditor')
         and (valid_until is null or valid_until > greatest(valid_from, ${closed}::timestamptz))`,
  );
  const users = Number(found?.users ?? 0);
  const administrators = Number(found?.administrators ?? 0);
  const texts = [
    ...(users > 0 ? [say(words, (w) => w.left.users(users))] : []),
    ...(administrators > 0 ? [say(words, (w) => w.left.administrators(administrators))] : []),
  ];
  if (texts.length === 0) return undefined;
  return { what: 'rights', text: inBoth((language) => texts.map((text) => text[language]).join(' ')) };
}
