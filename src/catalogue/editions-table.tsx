import { DataTable } from '#platform/html/data-table.tsx';
import { Section } from '#platform/html/layout.tsx';
import { Tag } from '#platform/html/tag.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { type EServiceEdition, holdsOn } from './edition.ts';
import { termOf } from './term.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly editions: readonly EServiceEdition[];
}

/** What an e-service was, is and will be, the latest first. */
export function Editions({ language, day, editions }: Props) {
  const w = words[language].eService;
  return (
    <Section heading={w.editions} id="editions">
      <DataTable
        caption={w.editionsCaption}
        captionHidden
        rows={editions}
        rowKey={(row) => row.id}
        columns={[
          {
            heading: w.term,
            isRowHeader: true,
            cell: (row) => (
              <>
                {termOf(row, language)} {holdsOn(row, day) && <Tag text={w.isNow} kind="done" />}
              </>
            ),
          },
          { heading: w.name, cell: (row) => row.name[language] },
          { heading: w.holder, cell: (row) => row.holder },
          { heading: w.underMandate, cell: (row) => (row.underMandate ? w.can : w.canNot) },
        ]}
      />
    </Section>
  );
}
