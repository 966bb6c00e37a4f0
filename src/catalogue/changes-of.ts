import { staffNames } from '#organisations/index.ts';
import { sql, type Transaction } from '#platform/database/database.ts';
import { differencesOf } from './differences.ts';
import type { EServiceEdition } from './edition.ts';
import { editionColumns } from './edition-columns.ts';
import type { EditionContent } from './edition-content.ts';
import { own } from './tables.ts';

/** What the holder did about an e-service: who planned or withdrew what, when and why. */
export interface EServiceChange {
  readonly id: string;
  readonly edition: string;
  readonly kind: 'planned' | 'withdrawn';
  readonly validFrom: Temporal.PlainDate;
  readonly changed: readonly (keyof EditionContent)[];
  readonly reason: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** The changes of an e-service, the latest first. */
export async function changesOf(tx: Transaction, eServiceId: string): Promise<EServiceChange[]> {
  const rows = await own(tx)
    .selectFrom('eServiceChange')
    .select(['id', 'editionId', 'kind', 'reason', 'changedAt', 'changedBy'])
    .where('eServiceId', '=', eServiceId)
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  const editions = await own(tx)
    .selectFrom('eServiceEdition')
    .select(editionColumns)
    .where('eServiceId', '=', eServiceId)
    .orderBy('validFrom')
    .orderBy(sql`valid_until is distinct from valid_from`)
    .execute();
  const names = await staffNames(
    tx,
    rows.map(({ changedBy }) => changedBy),
  );
  const byId = new Map(editions.map((edition, at) => [edition.id, { edition, before: beforeOf(editions, at) }]));
  return rows.flatMap(({ id, editionId, kind, reason, changedAt, changedBy }) => {
    const found = byId.get(editionId);
    if (!found) return [];
    const { edition, before } = found;
    return {
      id,
      edition: editionId,
      kind,
      validFrom: edition.validFrom,
      changed: before ? differencesOf(edition, before) : [],
      reason,
      at: changedAt,
      by: names.get(changedBy) ?? '',
    };
  });
}

type Edition = Omit<EServiceEdition, 'code'>;

/** The edition that went before, of those that were ever in force or are to be. */
function beforeOf(editions: readonly Edition[], at: number): Edition | undefined {
  return editions.slice(0, at).findLast(({ validFrom, validUntil }) => !validUntil?.equals(validFrom));
}
