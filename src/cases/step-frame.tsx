import type { ComponentChildren } from 'preact';
import type { Shown } from '#acting/index.ts';
import { Columns, PageHeading } from '#platform/html/layout.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { caseSummary } from './case-summary.tsx';
import type { CaseView } from './case-view.ts';
import { words } from './words.ts';

/** A step of the case: its form on the left, the case's summary on the right, and a link back. */
export function stepPage(
  { view, language }: { view: CaseView; language: Language },
  { title, lead, children }: { title: string; lead?: string; children: ComponentChildren },
): Shown {
  const w = words[language];
  return {
    page: { title, above: <BackLink href={`/cases/${view.facts.id}`} text={w.backToCase} /> },
    content: (
      <>
        <PageHeading text={title} caption={view.edition.name[language]} lead={lead} />
        <Columns asideLabel={w.caseSummary} aside={<SummaryList stacked rows={caseSummary(view, language)} />}>
          {children}
        </Columns>
      </>
    ),
  };
}
