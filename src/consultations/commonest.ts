import { type EServiceEdition, editionsByIds } from '#catalogue/index.ts';
import { readByIndex, rows, sql, type Transaction } from '#platform/database/database.ts';
import { startOfDay } from '#platform/languages/dates.ts';
import type { Kind, Outcome, Topic, Way } from './kinds.ts';

/** A consultation as it is recorded by one key. */
export interface Common {
  /** A topic, or today's edition of an e-service. */
  readonly edition: EServiceEdition | undefined;
  readonly topic: Topic | null;
  readonly kind: Kind;
  readonly way: Way;
  readonly outcome: Outcome;
}

/** So many of an employee's latest consultations are counted: a few weeks' work. */
const counted = 500;

/** Those of a new employee, and what fills up where fewer than six were ever recorded. */
const usual: readonly Common[] = (
  [
    ['which_service', 'explained'],
    ['applying', 'explained'],
    ['means', 'will_get_means'],
    ['progress', 'explained'],
    ['portal', 'explained'],
    ['mandate', 'became_authorised'],
  ] as const
).map(([topic, outcome]) => ({ edition: undefined, topic, kind: 'about_applying', way: 'in_person', outcome }));

/**
 * The six consultations that an employee records most, the commonest first, by what holds of those recorded before today: so a key
 * means the same all day long. `editions` are the e-services of today: what has left the catalogue falls away.
 */
export async function commonestOf(
  tx: Transaction,
  employee: string,
  today: Temporal.PlainDate,
  editions: readonly EServiceEdition[],
): Promise<readonly Common[]> {
  readByIndex(tx);
  const recorded = await rows(
    tx,
    sql<Omit<Common, 'edition'> & { editionId: string | null }>`
      select case when p.id is null then c.edition_id else p.edition_id end as "editionId",
             case when p.id is null then c.topic else p.topic end as topic,
             coalesce(p.kind, c.kind) as kind, coalesce(p.way, c.way) as way, coalesce(p.outcome, c.outcome) as outcome
        from (select id, edition_id, topic, kind, way, outcome
                from consultation
               where centre_id = current_centre() and held_by = ${employee} and recorded_at < ${startOfDay(today)}
               order by recorded_at desc
               limit ${counted}) c
       cross join lateral (select put_right_id
                             from consultation_listed
                            where centre_id = current_centre() and consultation_id = c.id
                            limit 1) l
        left join consultation_put_right p on p.centre_id = current_centre() and p.id = l.put_right_id
       where coalesce(p.kind, c.kind) is not null and coalesce(p.reason, 'mistaken') = 'mistaken'`,
  );
  const then = await editionsByIds(tx, [...new Set(recorded.flatMap(({ editionId }) => editionId ?? []))]);
  const now = new Map(editions.map((edition) => [edition.eServiceId, edition]));
  const times = new Map<string, { readonly common: Common; times: number }>();
  for (const { editionId, ...rest } of recorded) {
    const edition = editionId === null ? undefined : now.get(then.get(editionId)?.eServiceId ?? '');
    if (editionId !== null && !edition) continue;
    const common = { ...rest, edition };
    const one = times.get(keyOf(common)) ?? { common, times: 0 };
    one.times += 1;
    times.set(keyOf(common), one);
  }
  const own = [...times.values()].sort((a, b) => b.times - a.times).map(({ common }) => common);
  const known = new Set(own.map(keyOf));
  return [...own, ...usual.filter((common) => !known.has(keyOf(common)))].slice(0, 6);
}

/** By which a button says what it records, and a form takes it apart again. */
export function keyOf({ edition, topic, kind, way, outcome }: Common): string {
  return [edition?.id ?? topic, kind, way, outcome].join(' ');
}

/** The fields that such a key stands for; none for a key that no button has. */
export function fieldsOf(key: string): Readonly<Record<string, string>> {
  const [about, kind, way, outcome] = key.split(' ');
  return about && kind && way && outcome ? { about, kind, way, outcome } : {};
}
