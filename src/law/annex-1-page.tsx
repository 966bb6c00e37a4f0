import type { Difference, Edition } from '#amendments';
import { DataTable } from '#platform/html/data-table.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { PagedTable } from '#platform/html/paged-table.tsx';
import { DateField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate, proseDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { addressIn, addressOf } from './addresses.ts';
import type { Annex1Point } from './annex-1.ts';
import { dayInWords } from './day-in-words.ts';
import { LawWords, Origin, Redlined } from './law-words.tsx';
import { placeInWords } from './place-in-words.ts';
import { words } from './words.ts';

/** An e-service as the page links it. */
export interface LinkedEService {
  readonly code: string;
  readonly validFrom: Temporal.PlainDate;
  readonly basketPoint: string | null;
  readonly name: string;
  readonly href: string;
}

type Props = {
  readonly language: Language;
  readonly form: FilledForm;
  readonly day: Temporal.PlainDate;
  readonly edition: Edition;
  readonly points: readonly Annex1Point<LinkedEService>[];
  readonly compared?: Compared | undefined;
  /** The key of the last point of the page before. */
  readonly after: string | undefined;
};

/** What differs between two days, the earlier first. */
export interface Compared {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly differences: readonly Difference[];
}

export const annex1Address = '/law/annex-1';

/** Annex 1 as in force on a day, and what differs on another one. */
export function Annex1Page({ language, form, day, edition, points, compared, after }: Props) {
  const w = words[language].annex1;
  const [typed, other] = [textOf(form, 'day'), textOf(form, 'compare')];
  const isChosen = Boolean(typed.value ?? other.value);
  const asked = { ...(typed.value && { day: typed.value }), ...(other.value && { compare: other.value }) };
  return (
    <>
      <PageHeading text={w.title(proseDate(day, language))} lead={w.lead} />
      <FilterBar action={annex1Address} label={w.choose} clearHref={isChosen ? annex1Address : undefined}>
        <DateField {...typed} value={typed.value ?? formDate(day, language)} label={w.day} />
        <DateField {...other} label={w.compare} />
      </FilterBar>
      {compared && <Differences language={language} compared={compared} />}
      <Section heading={w.inForce(proseDate(day, language))} id="in-force">
        {!edition.isComplete && <p>{words[language].incomplete}</p>}
        <PagedTable
          action={annex1Address}
          query={asked}
          after={after}
          caption={w.inForce(proseDate(day, language))}
          captionHidden
          rows={points}
          rowKey={({ target }) => placeInWords('lv', target)}
          empty={w.nothing}
          columns={[
            {
              heading: w.point,
              isRowHeader: true,
              cell: ({ point, target }) => (
                <a href={addressIn(edition.act, { day: edition.from, target })}>{numberOf(point)}</a>
              ),
            },
            {
              heading: w.words,
              cell: ({ state, words: own }) => (
                <LawWords place={own === null ? { state } : { state, words: own }} language={language} />
              ),
            },
            { heading: w.eServices, cell: (point) => <EServices point={point} language={language} /> },
            { heading: w.origin, cell: ({ origin }) => <Origin origin={origin} language={language} /> },
          ]}
        />
        <p>
          <a href={addressOf(edition.act)}>{w.allEditions}</a>
        </p>
      </Section>
    </>
  );
}

function Differences({ language, compared: { from, to, differences } }: { language: Language; compared: Compared }) {
  const w = words[language].redline;
  const heading = w.heading(dayInWords(from.toString(), language), dayInWords(to.toString(), language));
  return (
    <Section heading={heading} id="differences">
      <DataTable
        caption={heading}
        captionHidden
        rows={differences}
        rowKey={({ target, kind }) => `${placeInWords('lv', target)} ${kind}`}
        empty={w.nothing}
        columns={[
          { heading: w.place, isRowHeader: true, cell: ({ target }) => placeInWords(language, target) },
          { heading: w.what, cell: ({ kind }) => w.kinds[kind] },
          {
            heading: w.words,
            cell: (difference) => <Redlined difference={difference} language={language} />,
          },
        ]}
      />
    </Section>
  );
}

function EServices({ point, language }: { point: Annex1Point<LinkedEService>; language: Language }) {
  const { eServices, boundBefore } = point;
  if (eServices.length + boundBefore.length === 0) return <>–</>;
  return (
    <>
      <Links of={eServices} />
      {boundBefore.length > 0 && (
        <p>
          {words[language].annex1.boundBefore} <Links of={boundBefore} />
        </p>
      )}
    </>
  );
}

function Links({ of }: { of: readonly LinkedEService[] }) {
  return (
    <>
      {of.map(({ code, name, href }, at) => (
        <span key={code}>
          {at > 0 && ', '}
          <a href={href}>{name}</a>
        </span>
      ))}
    </>
  );
}

function numberOf(point: string): string {
  return /\d$/.test(point) ? `${point}.` : point;
}
