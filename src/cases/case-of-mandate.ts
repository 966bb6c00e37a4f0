import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { own } from './tables.ts';

/** The case in which a mandate was granted. */
export async function caseOfMandate(tx: Transaction, actor: CentreActor, mandate: string): Promise<string | undefined> {
  const row = await own(tx)
    .selectFrom('case_mandate')
    .select('case_id')
    .where('centre_id', '=', actor.centre)
    .where('mandate_id', '=', mandate)
    .executeTakeFirst();
  return row?.case_id;
}
