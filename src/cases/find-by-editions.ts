import { compileOnce } from '#platform/database/compile-once.ts';
import { sql, type Transaction } from '#platform/database/database.ts';
import type { CaseKey } from './case-facts.ts';

/** Lets the case be found by these e-services too. */
export function findByEditions(tx: Transaction, { centre, id }: CaseKey, editions: readonly string[]): void {
  tx.send(named(tx, { centre, id, editions }));
}

const named = compileOnce(
  (_tx, { centre, id, editions }: CaseKey & { readonly editions: readonly string[] }) => sql`
    insert into case_edition (centre_id, case_id, edition_id, opened_at)
    select c.centre_id, c.id, e.id, c.opened_at
      from service_case c, unnest(${editions}::uuid[]) e (id)
     where c.centre_id = ${centre} and c.id = ${id}
        on conflict do nothing`,
);
