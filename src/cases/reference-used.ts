import { compileOnce } from '#platform/database/compile-once.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { formMoment } from '#platform/languages/dates.ts';
import { referenceKey } from './reference-key.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/**
 * The refusal that says where the portal's reference was used before, if at this centre. Row-level security hides other
 * centres' rows; the database's own constraint refuses those.
 */
export async function whereReferenceWasUsed(
  tx: Transaction,
  centre: string,
  { eService, reference }: { eService: string; reference: string },
): Promise<Refusal | undefined> {
  const [used] = await usedBy(tx, { centre, eService, reference }).rows();
  if (!used) return undefined;
  return new Refusal({
    code: 'case.reference-used',
    kind: 'conflict',
    point: '22.1.5',
    problems: [
      {
        field: 'reference',
        text: {
          lv: words.lv.referenceUsed(formMoment(used.filed_at, 'lv')),
          en: words.en.referenceUsed(formMoment(used.filed_at, 'en')),
        },
      },
    ],
    details: { case: used.case_id },
  });
}

const usedBy = compileOnce((tx, { centre, eService, reference }: Record<'centre' | 'eService' | 'reference', string>) =>
  own(tx)
    .selectFrom('application')
    .select(['case_id', 'filed_at'])
    .where('centre_id', '=', centre)
    .where('e_service_id', '=', eService)
    .where('reference_key', '=', referenceKey(reference)),
);
