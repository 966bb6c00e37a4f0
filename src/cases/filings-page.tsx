import { viewPage } from '#acting/index.ts';
import { PageHeading } from '#platform/html/layout.tsx';
import { PagedTable } from '#platform/html/paged-table.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import type { routes } from '#platform/http/http.ts';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseParts } from './case-parts.ts';
import { words } from './filings/words.ts';
import { type Filings, viewFilings } from './view-filings.ts';

/** For a service holder's officer: which centres file for the holder's e-services, and how often they told late or not at all. */
export function filingsPage(app: ReturnType<typeof routes>, parts: CaseParts): void {
  viewPage(app, parts, viewFilings, (c, { from, filings }) => {
    const language = c.get('language');
    const content = <FilingsPage language={language} from={from} filings={filings} after={c.req.query('after')} />;
    const above = <BackLink href="/e-services" text={words[language].back} />;
    return { content, page: { title: words[language].title, above } };
  });
}

interface Props {
  readonly language: Language;
  readonly from: Temporal.PlainDate;
  readonly filings: readonly Filings[];
  /** The last row of the page before. */
  readonly after: string | undefined;
}

function FilingsPage({ language, from, filings, after }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.title} lead={w.lead(formDate(from, language))} />
      <PagedTable
        caption={w.title}
        captionHidden
        after={after}
        action={viewFilings.path}
        rows={filings}
        rowKey={({ eService, centre }) => `${eService}-${centre}`}
        empty={w.nothing}
        columns={[
          {
            heading: w.eService,
            isRowHeader: true,
            cell: ({ eService, code, name }) => (
              <a href={`/e-services/${eService}`}>
                {code} {name[language]}
              </a>
            ),
          },
          { heading: w.centre, cell: ({ centreName }) => centreName },
          { heading: w.filed, align: 'end', cell: ({ filed }) => filed },
          { heading: w.toldLate, align: 'end', cell: ({ toldLate }) => toldLate },
          { heading: w.overdue, align: 'end', cell: ({ overdue }) => overdue },
        ]}
      />
    </>
  );
}
