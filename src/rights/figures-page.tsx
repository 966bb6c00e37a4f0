import { FilterBar } from '#platform/html/filter-bar.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { PagedTable } from '#platform/html/paged-table.tsx';
import { Select } from '#platform/html/select.tsx';
import { Tag } from '#platform/html/tag.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { type Lacking, lacking } from './figures/lacking.ts';
import { words as figuresWords } from './figures/words.ts';
import { isLacking, type RightsFigures } from './figures.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly show: Lacking | 'all';
  readonly figures: readonly RightsFigures[];
  /** The last organisation of the page before. */
  readonly after: string | undefined;
}

/** For the ministry: how each organisation's administrators keep its users' rights, as figures (note 4). */
export function FiguresPage({ language, show, figures, after }: Props) {
  const [w, f] = [words[language], figuresWords[language]];
  const count = (heading: string, of: keyof RightsFigures) =>
    ({ heading, align: 'end', cell: (row: RightsFigures) => row[of] }) as const;
  return (
    <>
      <PageHeading text={w.figuresTitle} lead={w.figuresLead} />
      <FilterBar
        action="/rights/figures"
        label={w.figuresTitle}
        clearHref={show === 'all' ? undefined : '/rights/figures'}
      >
        <Select
          name="show"
          label={f.show}
          empty={false}
          value={show}
          choices={(['all', ...lacking] as const).map((value) => ({ value, label: f.shown[value] }))}
        />
      </FilterBar>
      <PagedTable
        caption={w.figuresTitle}
        captionHidden
        after={after}
        action="/rights/figures"
        query={show === 'all' ? {} : { show }}
        empty={f.none}
        rows={figures}
        rowKey={({ organisation }) => organisation}
        columns={[
          {
            heading: w.organisation,
            isRowHeader: true,
            cell: ({ organisation, name }) => <a href={`/rights?organisation=${organisation}`}>{name}</a>,
          },
          { heading: f.state, cell: (row) => <State language={language} figures={row} /> },
          {
            heading: w.administrators,
            align: 'end',
            cell: ({ administrators }) => administrators,
          },
          count(w.inForce, 'inForce'),
          count(w.lists.ending, 'ending'),
          count(w.lists.unused, 'unused'),
          count(w.lists.orphaned, 'orphaned'),
          count(w.lists.due, 'due'),
        ]}
      />
    </>
  );
}

/** What is wanting, in words. */
function State({ language, figures }: { readonly language: Language; readonly figures: RightsFigures }) {
  const f = figuresWords[language];
  const { users, daysLate } = figures;
  if (!isLacking(figures, 'attention')) return <>{f.inOrder}</>;
  const without = users > 0 ? f.noAdministratorOf(users) : f.noAdministrator;
  return (
    <>
      {isLacking(figures, 'without') && <Tag kind={users > 0 ? 'attention' : 'waiting'} text={without} />}{' '}
      {isLacking(figures, 'late') && <Tag kind="attention" text={f.late(daysLate)} />}
    </>
  );
}
