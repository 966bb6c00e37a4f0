import { centreNames, organisationNames } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { AccessRight } from './access-right.ts';

/** Where a person works under a right: the centre, or the organisation for those who have no counter. */
export async function placeNameOf(tx: Transaction, right: AccessRight, at: Temporal.Instant): Promise<string> {
  return (await placeNames(tx, [right], at)).get(right.id) ?? '';
}

/** The same for several rights at once, by their ids. */
export async function placeNames(
  tx: Transaction,
  rights: readonly AccessRight[],
  at: Temporal.Instant,
): Promise<ReadonlyMap<string, string>> {
  const centres = await centreNames(
    tx,
    rights.flatMap(({ centre }) => centre ?? []),
    at,
  );
  const organisations = await organisationNames(
    tx,
    rights.map(({ organisation }) => organisation),
    at,
  );
  return new Map(
    rights.map(({ id, centre, organisation }) => [
      id,
      (centre ? centres.get(centre) : organisations.get(organisation)) ?? '',
    ]),
  );
}
