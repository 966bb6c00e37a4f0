import { DataTable } from '#platform/html/data-table.tsx';
import { Section } from '#platform/html/layout.tsx';
import { proseDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { BasketEntry } from './basket-entry.ts';
import { words } from './words.ts';

type Change = { readonly point: string; readonly ended?: BasketEntry; readonly begun?: BasketEntry };

type Props = {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly changes: readonly BasketEntry[];
};

/** What an act changed in Annex 1: the texts before and after, side by side. */
export function BasketChanges({ language, day, changes }: Props) {
  const w = words[language].basket;
  return (
    <Section heading={w.changes(proseDate(day, language))} id="changes">
      <DataTable
        caption={w.changesCaption}
        captionHidden
        rows={byPoint(changes, day)}
        rowKey={(row) => row.point}
        columns={[
          { heading: w.point, isRowHeader: true, cell: ({ point }) => `${point}.` },
          { heading: w.before, cell: ({ ended }) => <Side entry={ended} none={w.added} unknown={w.wordsUnknown} /> },
          { heading: w.after, cell: ({ begun }) => <Side entry={begun} none={w.deleted} unknown={w.wordsUnknown} /> },
          { heading: w.madeBy, cell: ({ ended, begun }) => <span lang="lv">{begun?.madeBy ?? ended?.endedBy}</span> },
        ]}
      />
    </Section>
  );
}

function byPoint(changes: readonly BasketEntry[], day: Temporal.PlainDate): Change[] {
  return [...Map.groupBy(changes, ({ point }) => point)].map(([point, entries]) => {
    const ended = entries.find((entry) => entry.validUntil?.equals(day));
    const begun = entries.find((entry) => entry.validFrom?.equals(day));
    return { point, ...(ended && { ended }), ...(begun && { begun }) };
  });
}

function Side({ entry, none, unknown }: { entry: BasketEntry | undefined; none: string; unknown: string }) {
  if (!entry) return <em>{none}</em>;
  return entry.name === null ? <em>{unknown}</em> : <span lang="lv">{entry.name}</span>;
}
