import type { Actor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { type KeptDraft, mostRows } from './draft.ts';
import { refuse } from './refuse.ts';
import { own } from './tables.ts';

/** Writes a draft that is held, sealed; refuses more rows than a request may have. */
export async function writeDraft(tx: Logged, actor: Actor, id: string, draft: KeptDraft): Promise<void> {
  if (draft.rows.length > mostRows) throw refuse('too-many-rows', (w) => w.tooManyRows(mostRows));
  const dataKey = await dataKeyOf(tx, { centre: null, id });
  await own(tx)
    .updateTable('access_request')
    .set({ draft: dataKey.seal(JSON.stringify(draft)), draft_changed_at: actor.at })
    .where('id', '=', id)
    .execute();
}
