import { numbersOf } from '#archive/index.ts';
import { editionsByIds } from '#catalogue/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { isId } from '#platform/input/ids.ts';
import type { LogEntry } from './read-log.ts';

/** What entries name by ids, as people know it: mandates by their numbers in the register, e-services by their codes. */
export interface NamedThings {
  readonly numbers: Awaited<ReturnType<typeof numbersOf>>;
  readonly eServices: ReadonlyMap<string, string>;
}

/** Reads that for a page of entries, and for a mandate to which it is narrowed, in two statements. */
export async function nameThings(
  tx: Transaction,
  entries: readonly Pick<LogEntry, 'things'>[],
  mandate?: string,
): Promise<NamedThings> {
  const named = (...names: readonly string[]) =>
    entries.flatMap(({ things }) => names.flatMap((name) => things[name] ?? [])).filter(isId);
  const [numbers, editions] = await Promise.all([
    numbersOf(tx, [...named('mandate', 'document'), ...(isId(mandate) ? [mandate] : [])]),
    editionsByIds(tx, [...new Set(named('edition'))]),
  ]);
  return { numbers, eServices: new Map([...editions].map(([id, { code }]) => [id, code])) };
}
