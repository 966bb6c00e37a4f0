import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import type { CaseFilter } from './asked-cases.ts';
import { type CaseRow, type FoundCases, foundCases, mostRead, noCases } from './found-cases.ts';
import { matchesFilter, narrows } from './matches-filter.ts';
import { columnsOfCases, howOrdered, orderedCases } from './ordered-cases.ts';
import { notReferredTo } from './referred-cases.ts';
import { anyOf, typedName } from './typed-name.ts';

type Sql = ReturnType<typeof sql>;

interface Place {
  readonly case_id: string;
  readonly number: number;
}

/** The rows `w` of `case_name_word` in the order of their indexes: by name, and for one name the newest case first. */
const order = sql`w.name, w.newest_first, w.case_id, w.number`;

/**
 * A page of the cases of clients with this name, in the order of names. It reads the names, or, if only few cases pass
 * the filter, those cases.
 */
export async function findByName(
  tx: Transaction,
  centre: string,
  name: string,
  filter: CaseFilter,
  today: Temporal.PlainDate,
): Promise<FoundCases> {
  const typed = typedName(name);
  if (!typed) return noCases;
  const behind = isBehind(centre, filter.after);
  const inRange = sql`w.centre_id = ${centre} and ${anyOf(typed.ranges)} and ${behind}`;
  const names = namesIn(typed.ranges.map((range) => sql`w.centre_id = ${centre} and ${range} and ${behind}`));
  const cases = orderedCases(tx, centre, howOrdered(centre, { ...filter, search: undefined }, today));
  const page = (from: Sql) =>
    rows(
      tx,
      sql<CaseRow & Place>`
        select ${columnsOfCases}, w.number from ${from}
         where ${typed.meant} and ${matchesFilter(filter, today)} and ${notReferredTo(centre, filter.search)}
         order by ${order} limit ${rowsOnAPage + 1}`,
    );
  if (narrows(filter) && (await areFew(tx, sql`${cases.limit(mostRead + 1)}`, names))) {
    const amongCases = sql`${cases.limit(mostRead)} p
      cross join lateral (select w.case_id, w.number, w.name, w.newest_first from case_name_word w where ${inRange} and w.case_id = p.case_id and ${typed.meant} limit 1) w`;
    return foundCases(await page(amongCases), undefined, placeOf);
  }
  const amongNames = sql`(${names} limit ${mostRead}) w
    cross join lateral (select ${columnsOfCases} from case_progress p where p.centre_id = ${centre} and p.case_id = w.case_id limit 1) p`;
  const [found, [last]] = await Promise.all([
    page(amongNames),
    rows(tx, sql<Place>`${names} offset ${mostRead - 1} limit 1`),
  ]);
  return foundCases(found, last, placeOf);
}

/** The names of these ranges in their order. No index has the order of several, so each is read as far as a page goes. */
function namesIn([only, ...others]: readonly Sql[]): Sql {
  const inOne = (range: Sql) => sql<Place>`
    select w.case_id, w.number, w.name, w.newest_first from case_name_word w where ${range} order by ${order}`;
  if (!only) throw new Error('a name that was typed has a range');
  if (others.length === 0) return inOne(only);
  const each = [only, ...others].map((range) => sql`(${inOne(range)} limit ${mostRead + 1})`);
  return sql<Place>`select w.case_id, w.number, w.name, w.newest_first from (${sql.join(each, sql` union all `)}) w order by ${order}`;
}

function placeOf({ case_id, number }: Place): string {
  return `${case_id}.${number}`;
}

function isBehind(centre: string, after: string | undefined): Sql {
  if (after === undefined) return sql`true`;
  const [id, number = '0'] = after.split('.');
  return sql`(w.name, w.newest_first, w.case_id, w.number) > (
    select name, newest_first, case_id, number from case_name_word
     where centre_id = ${centre} and case_id = ${id} and number = ${number}::int)`;
}

/** Whether there are few cases and not few names. Counts no more rows than a page reads. */
async function areFew(tx: Transaction, cases: Sql, names: Sql): Promise<boolean> {
  const [found] = await rows(
    tx,
    sql<{ few: boolean }>`
      select (select count(*) from ${cases} c) <= ${mostRead}
         and (select count(*) from (${names} limit ${mostRead + 1}) n) > ${mostRead} as few`,
  );
  return found?.few ?? false;
}
