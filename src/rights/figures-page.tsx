import { DataTable } from '#platform/html/data-table.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Tag } from '#platform/html/tag.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { RightsFigures } from './figures.ts';
import { words } from './words.ts';

/** For the ministry: how each organisation's administrators keep its users' rights, as figures (note 4). */
export function FiguresPage({ language, figures }: { language: Language; figures: readonly RightsFigures[] }) {
  const w = words[language];
  const count = (heading: string, of: keyof RightsFigures) =>
    ({ heading, align: 'end', cell: (row: RightsFigures) => row[of] }) as const;
  return (
    <>
      <PageHeading text={w.figuresTitle} lead={w.figuresLead} />
      <DataTable
        caption={w.figuresTitle}
        captionHidden
        rows={figures}
        rowKey={({ organisation }) => organisation}
        columns={[
          {
            heading: w.organisation,
            isRowHeader: true,
            isPlain: true,
            cell: ({ organisation, name }) => <a href={`/rights?organisation=${organisation}`}>{name}</a>,
          },
          {
            heading: w.administrators,
            align: 'end',
            cell: ({ administrators, users }) =>
              administrators === 0 ? <Tag kind={users > 0 ? 'attention' : 'waiting'} text="0" /> : administrators,
          },
          count(w.inForce, 'inForce'),
          count(w.lists.ending, 'ending'),
          count(w.lists.unused, 'unused'),
          count(w.lists.orphaned, 'orphaned'),
          count(w.lists.due, 'due'),
          {
            heading: w.daysLate,
            align: 'end',
            cell: ({ daysLate }) => (daysLate > 0 ? <Tag kind="attention" text={String(daysLate)} /> : w.inTime),
          },
        ]}
      />
    </>
  );
}
