import { checksNaming } from '#clients/index.ts';
import { anyOf, type Logged } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** The cases in which somebody is the client or the represented person, by id: in the order in which they were opened. */
export async function casesOfPerson(
  tx: Logged,
  { centre, client }: { readonly centre: string; readonly client: string },
): Promise<string[]> {
  const found = await own(tx)
    .selectFrom('case_identity_check')
    .select('case_id')
    .distinct()
    .where('centre_id', '=', centre)
    .where('identity_check_id', '=', anyOf(checksNaming(client)))
    .orderBy('case_id')
    .execute();
  return found.map(({ case_id }) => case_id);
}
