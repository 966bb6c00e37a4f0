import { DataTable } from '#platform/html/data-table.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './change/words.ts';
import { lacksOf } from './lacks-of.ts';
import type { OwnEService } from './own-e-services.ts';
import { termOf } from './term.ts';

/** A holder's e-services: what is in force, what is planned, and what they lack. */
export function OwnListPage({ language, eServices }: { language: Language; eServices: readonly OwnEService[] }) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.ownTitle} lead={w.ownLead} />
      <DataTable
        caption={w.ownTitle}
        captionHidden
        rows={eServices}
        rowKey={({ eServiceId }) => eServiceId}
        empty={w.nothingOwn}
        columns={[
          {
            heading: w.eService,
            isRowHeader: true,
            isPlain: true,
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
