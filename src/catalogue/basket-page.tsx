import { DataTable } from '#platform/html/data-table.tsx';
import { Details } from '#platform/html/details.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { DateField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate, proseDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { BasketChanges } from './basket-changes.tsx';
import type { BasketEntry } from './basket-entry.ts';
import type { EServiceEdition } from './edition.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly form: FilledForm;
  readonly entries: readonly BasketEntry[];
  readonly eServices: readonly EServiceEdition[];
  readonly changeDays: readonly Temporal.PlainDate[];
  readonly lastChange: Temporal.PlainDate | undefined;
  readonly changes: readonly BasketEntry[];
};

/** Annex 1 as in force on a day, and what the last act before that day changed in it. */
export function BasketPage({ language, day, form, entries, eServices, changeDays, lastChange, changes }: Props) {
  const w = words[language].basket;
  const typed = textOf(form, 'day');
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      <FilterBar action="/catalogue/basket" label={w.choose} clearHref={typed.value ? '/catalogue/basket' : undefined}>
        <DateField {...typed} value={typed.value ?? formDate(day, language)} label={w.day} />
      </FilterBar>
      <Section heading={w.inForce(proseDate(day, language))} id="in-force">
        <DataTable
          caption={w.inForce(proseDate(day, language))}
          captionHidden
          rows={entries}
          rowKey={(row) => row.point}
          empty={w.nothing}
          columns={[
            { heading: w.point, isRowHeader: true, cell: (row) => `${row.point}.` },
            { heading: w.words, cell: (row) => <Words entry={row} language={language} /> },
            { heading: w.eServices, cell: (row) => <EServices of={row} among={eServices} language={language} /> },
            {
              heading: w.since,
              cell: (row) => (row.validFrom ? formDate(row.validFrom, language) : w.sinceBefore),
            },
            { heading: w.madeBy, cell: (row) => <span lang="lv">{row.madeBy}</span> },
          ]}
        />
        <p>{w.incomplete}</p>
        <p>
          <a href={`/law/annex-1?day=${day.toString()}`}>{w.toLaw}</a>
        </p>
      </Section>
      {lastChange && <BasketChanges language={language} day={lastChange} changes={changes} />}
      <Details summary={w.changeDays}>
        <ul>
          {changeDays.map((changed) => (
            <li key={changed.toString()}>
              <a href={`/catalogue/basket?day=${changed.toString()}`}>{proseDate(changed, language)}</a>
              {'; '}
              <a href={`/catalogue/basket?day=${changed.subtract({ days: 1 }).toString()}`}>{w.dayBefore}</a>
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}

function Words({ entry, language }: { entry: BasketEntry; language: Language }) {
  return entry.name === null ? <em>{words[language].basket.wordsUnknown}</em> : <span lang="lv">{entry.name}</span>;
}

function EServices({ of, among, language }: { of: BasketEntry; among: Props['eServices']; language: Language }) {
  const found = among.filter(({ basketPoint }) => basketPoint === of.point);
  if (found.length === 0) return <>–</>;
  return (
    <>
      {found.map(({ id, code, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a href={`/catalogue/${encodeURIComponent(code)}`}>{name[language]}</a>
        </span>
      ))}
    </>
  );
}
