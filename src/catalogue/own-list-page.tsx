import { PageHeading } from '#platform/html/layout.tsx';
import { PagedTable } from '#platform/html/paged-table.tsx';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './change/words.ts';
import { lacksOf } from './lacks-of.ts';
import type { OwnEService } from './own-e-services.ts';
import { termOf } from './term.ts';

type Props = {
  readonly language: Language;
  readonly eServices: readonly OwnEService[];
  /** The last one of the page before. */
  readonly after: string | undefined;
};

/** A holder's e-services: what is in force, what is planned, and what they lack. */
export function OwnListPage({ language, eServices, after }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.ownTitle} lead={w.ownLead} />
      <PagedTable
        caption={w.ownTitle}
        captionHidden
        after={after}
        action="/e-services"
        rows={eServices}
        rowKey={({ eServiceId }) => eServiceId}
        empty={w.nothingOwn}
        columns={[
          {
            heading: w.eService,
            isRowHeader: true,
            cell: ({ eServiceId, code, now, planned }) => (
              <a href={`/e-services/${eServiceId}`}>
                {code} {(now ?? planned)?.name[language]}
              </a>
            ),
          },
          { heading: w.holdsNow, cell: ({ now }) => now && termOf(now, language) },
          { heading: w.planned, cell: ({ planned }) => planned && formDate(planned.validFrom, language) },
          {
            heading: w.lacks,
            cell: ({ now, planned }) => {
              const last = planned ?? now;
              const lacks = last ? lacksOf(last) : [];
              return lacks.length === 0 ? w.nothingLacks : lacks.map((lack) => w.lackOf[lack]).join(', ');
            },
          },
        ]}
      />
    </>
  );
}
