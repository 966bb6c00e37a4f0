import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { type EServiceEdition, holdsOn } from './edition.ts';
import { editionsOfHolder } from './queries.ts';

/** An e-service as its holder's officer sees it: what is in force, and what is planned. */
export interface OwnEService {
  readonly eServiceId: string;
  readonly code: string;
  /** In force today; null before its first day, and after it left the catalogue. */
  readonly now: EServiceEdition | null;
  /** Planned, and not in force yet. */
  readonly planned: EServiceEdition | null;
}

/** The e-services of a holder that are in the catalogue or will be, by their codes. */
export async function ownEServices(
  tx: Transaction,
  { organisation, at }: Pick<Actor, 'organisation' | 'at'>,
): Promise<OwnEService[]> {
  const today = officialDay(at);
  const groups = Map.groupBy(await editionsOfHolder(tx, organisation, today), ({ eServiceId }) => eServiceId);
  return [...groups].map(([eServiceId, editions]) => ({
    eServiceId,
    code: editions[0]?.code ?? '',
    now: editions.find((edition) => holdsOn(edition, today)) ?? null,
    planned: editions.findLast(({ validFrom }) => Temporal.PlainDate.compare(validFrom, today) > 0) ?? null,
  }));
}
