import { DataTable } from '#platform/html/data-table.tsx';
import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { aboutInWords } from './about-in-words.ts';
import { counterPath } from './consultation-form.tsx';
import type { Consultation, ConsultationsPage as Found } from './queries.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly found: Found;
  readonly mayRecord: boolean;
  readonly isFirst: boolean;
};

/** The centre's consultations, the latest first. */
export function ConsultationsPage({ language, found, mayRecord, isFirst }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      {mayRecord && (
        <Actions>
          <LinkButton href={counterPath} text={w.record} />
        </Actions>
      )}
      <DataTable
        caption={w.list}
        captionHidden
        rows={found.consultations}
        rowKey={(row) => row.id}
        empty={w.nothing}
        columns={[
          {
            heading: w.heldAt,
            isRowHeader: true,
            cell: (row) => <a href={`/consultations/${row.id}`}>{formMoment(row.heldAt, language)}</a>,
          },
          { heading: w.aboutWhat, cell: (row) => aboutInWords(row, language) },
          { heading: w.whatKind, cell: ({ kind }) => (kind ? w.kinds[kind] : '–') },
          { heading: w.whichWay, cell: ({ way }) => (way ? w.ways[way] : '–') },
          { heading: w.ending, cell: (row) => outcomeOf(row, language) },
          { heading: w.heldBy, cell: (row) => row.heldBy },
        ]}
      />
      <Pagination
        previous={isFirst ? undefined : '/consultations'}
        next={found.next ? `/consultations?after=${found.next}` : undefined}
      />
    </>
  );
}

/** How it ended, or that there was none; and that this was put right. */
function outcomeOf({ outcome, correction }: Consultation, language: Language): string {
  const w = words[language];
  if (correction === null) return w.outcomes[outcome];
  return w.corrected(correction === 'mistaken' ? w.outcomes[outcome] : w.reasons[correction]);
}
