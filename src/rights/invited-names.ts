import type { Logged } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** Names of invited people by their invitations, used and withdrawn ones too. */
export async function invitedNames(tx: Logged, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await own(tx).selectFrom('access_invitation').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(found.map(({ id, name }) => [id, name]));
}
