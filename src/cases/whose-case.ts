import type { Whose } from '#acting/index.ts';
import { identityChecksByIds } from '#clients/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { CaseView } from './case-view.ts';
import type { CaseList } from './list-cases.ts';

/** Whose data a case's pages show: its client's, and those of whom the client represents. */
export function whoseCase({ client, represented }: Pick<CaseView, 'client' | 'represented'>): Whose {
  return { client: client?.id, clients: [represented?.id] };
}

/** The same for a mandate, whose paper names both: by the identity check on which it was drawn up. */
export async function whoseMandate(
  tx: Logged,
  mandate: { readonly clientId: string; readonly identityCheckId: string },
): Promise<Whose> {
  const [check] = await identityChecksByIds(tx, [mandate.identityCheckId]);
  return { client: mandate.clientId, clients: [check?.representedId ?? undefined] };
}

/** Everybody whom a page of a list names. */
export function whoseCases({ cases }: CaseList): Whose {
  return { clients: cases.map(({ client }) => client?.id) };
}
