import { compileOnce } from '#platform/database/compile-once.ts';
import { sql, type Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { formMoment } from '#platform/languages/dates.ts';
import { inBoth, say } from '#platform/languages/languages.ts';
import { referenceKey } from './reference-key.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/**
 * The refusal that says where the portal's reference was used before, if at this centre. Row-level security hides other
 * centres' rows; the database's own constraint refuses those. `by`: the application that may have it.
 */
export async function whereReferenceWasUsed(
  tx: Transaction,
  centre: string,
  { eService, reference, by }: { eService: string; reference: string; by?: string },
): Promise<Refusal | undefined> {
  const [used] = await usedBy(tx, { centre, eService, reference, by: by ?? null }).rows();
  if (!used) return undefined;
  return new Refusal({
    code: 'case.reference-used',
    kind: 'conflict',
    point: '22.1.5',
    problems: [
      {
        field: 'reference',
        text: inBoth((language) => words[language].referenceUsed(formMoment(used.filed_at, language))),
      },
    ],
    details: { case: used.case_id },
  });
}

interface Use {
  readonly centre: string;
  readonly eService: string;
  readonly reference: string;
  readonly by: string | null;
}

const usedBy = compileOnce((tx, { centre, eService, reference, by }: Use) =>
  own(tx)
    .selectFrom('portal_reference as r')
    .innerJoin('application as a', (on) =>
      on.onRef('a.centre_id', '=', 'r.centre_id').onRef('a.id', '=', 'r.application_id'),
    )
    .select(['a.case_id', 'a.filed_at'])
    .where('r.centre_id', '=', centre)
    .where('r.e_service_id', '=', eService)
    .where('r.reference_key', '=', referenceKey(reference))
    .where(sql<boolean>`r.application_id is distinct from ${by}::uuid`),
);

/** The database's constraint refuses it: the reference is used at another centre, or was used a moment ago. */
export function referenceUsedElsewhere(): Refusal {
  return new Refusal({
    code: 'case.reference-used',
    kind: 'conflict',
    point: '22.1.5',
    problems: [{ field: 'reference', text: say(words, (w) => w.referenceUsedElsewhere) }],
  });
}
