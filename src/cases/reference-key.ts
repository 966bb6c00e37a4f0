import { sql } from '#platform/database/database.ts';

/** What `portal_reference.reference_key` is compared with: the typed reference in Latin capitals, without spaces and kinds of dashes. */
export function referenceKey(typed: string) {
  return sql<string>`portal_reference_key(${typed})`;
}
