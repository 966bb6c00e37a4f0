import { cite, type Edition, type Explanation, type Reading } from '#amendments';
import { DataTable } from '#platform/html/data-table.tsx';
import { PageHeading, Prose, Section } from '#platform/html/layout.tsx';
import { PagedTable } from '#platform/html/paged-table.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { addressIn, addressOf } from './addresses.ts';
import { annex1Address } from './annex-1-page.tsx';
import { dayInWords } from './day-in-words.ts';
import { LawWords, Origin } from './law-words.tsx';
import { placeInWords } from './place-in-words.ts';
import type { Regulation } from './regulation.ts';
import { words } from './words.ts';

/** The name of a regulation, without its title. */
export function nameOf({ act: { number, date } }: Pick<Edition, 'act'>, language: Language): string {
  return words[language].regulation.name(number, dayInWords(date, language));
}

/** A regulation: its editions, and what amends it. */
export function RegulationPage({ regulation, language }: { regulation: Regulation; language: Language }) {
  const w = words[language].regulation;
  const { base, editions, amendments } = regulation;
  return (
    <>
      <PageHeading text={nameOf(base, language)} />
      {base.act.title && <p lang="lv">{base.act.title}</p>}
      <Section heading={w.editions} id="editions">
        {!base.isComplete && <p>{words[language].incomplete}</p>}
        <Prose>
          <ul>
            {editions.map((edition) => (
              <li key={edition.from}>
                <a href={addressIn(edition.act, { day: edition.from })}>{termOf(edition, language)}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href={annex1Address}>{w.toAnnex1}</a>
          </p>
        </Prose>
      </Section>
      <Section heading={w.amendments} id="amendments">
        <Prose>
          <ul>
            {amendments.map((amendment, at) => (
              <li key={`${amendment.amendment.date} ${amendment.amendment.number} ${at}`}>
                {amendmentInWords(amendment, language)}
              </li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Json href={`${addressOf(base.act)}.json`} language={language} />
    </>
  );
}

/** So many letters of a place are in the list; its own page has all of them. */
const mostWords = 200;

/** All that is held of an edition, page by page. */
export function EditionPage({
  edition,
  after,
  language,
}: {
  edition: Edition;
  after: string | undefined;
  language: Language;
}) {
  const w = words[language].edition;
  const address = addressIn(edition.act, { day: edition.from });
  return (
    <>
      <PageHeading text={nameOf(edition, language)} lead={termOf(edition, language)} />
      <Section heading={w.places} id="places">
        {!edition.isComplete && <p>{words[language].incomplete}</p>}
        <PagedTable
          action={address}
          after={after}
          caption={w.places}
          captionHidden
          rows={edition.places}
          rowKey={({ target }) => cite(target)}
          columns={[
            {
              heading: w.place,
              isRowHeader: true,
              cell: ({ target }) => (
                <a href={addressIn(edition.act, { day: edition.from, target })}>{placeInWords(language, target)}</a>
              ),
            },
            { heading: w.words, cell: (place) => <LawWords place={place} language={language} most={mostWords} /> },
            { heading: w.origin, cell: ({ origin }) => <Origin origin={origin} language={language} /> },
          ]}
        />
      </Section>
      <Json href={`${address}.json`} language={language} />
      <p>
        <a href={`${address}.xml`}>{w.asXml}</a>
      </p>
    </>
  );
}

/** A place of an edition, with what made it so. */
export function PlacePage({
  edition,
  explained,
  language,
}: {
  edition: Edition;
  explained: Explanation;
  language: Language;
}) {
  const w = words[language].place;
  const { target, standing, origin, alterations, earlier, around } = explained;
  const address = addressIn(edition.act, { day: edition.from, target });
  const own = { ...(explained.words !== undefined && { words: explained.words }) };
  return (
    <>
      <PageHeading
        text={placeInWords(language, target)}
        caption={nameOf(edition, language)}
        lead={termOf(edition, language)}
      />
      <SummaryList
        rows={[
          {
            key: w.words,
            value:
              standing === 'unknown' || standing === 'inside' ? (
                <em>{w.standing[standing]}</em>
              ) : (
                <LawWords place={{ state: standing, ...own }} language={language} />
              ),
          },
          { key: w.origin, value: <Origin origin={origin} language={language} /> },
          ...(around
            ? [
                {
                  key: w.around,
                  value: (
                    <a href={addressIn(edition.act, { day: edition.from, target: around })}>
                      {placeInWords(language, around)}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Section heading={w.madeBy} id="made-by">
        {earlier.length > 0 && <p>{w.earlier(earlier.length)}</p>}
        <DataTable
          caption={w.madeBy}
          captionHidden
          rows={alterations}
          rowKey={({ inForce, at, op }) => `${inForce} ${at} ${op}`}
          empty={w.madeByNone}
          columns={[
            { heading: w.since, isRowHeader: true, cell: ({ inForce }) => dayInWords(inForce, language) },
            { heading: w.what, cell: ({ op }) => w.operations[op] },
            { heading: w.by, cell: ({ by, at }) => byInWords(by, at, language) },
          ]}
        />
        <p>
          <a href={addressIn(edition.act, { day: edition.from })}>{editionTitle(edition, language)}</a>
        </p>
      </Section>
      <Json href={`${address}.json`} language={language} />
    </>
  );
}

export function editionTitle(edition: Edition, language: Language): string {
  return words[language].edition.title(nameOf(edition, language), dayInWords(edition.from, language));
}

export function placeTitle(edition: Edition, { target }: Explanation, language: Language): string {
  return words[language].place.title(
    placeInWords(language, target),
    nameOf(edition, language),
    dayInWords(edition.from, language),
  );
}

/** Of the base it is known until when it was in force, and not since when. */
function termOf({ from, until, places }: Edition, language: Language): string {
  const w = words[language].edition;
  const isBase = places.every(({ alterations = [] }) => alterations.length === 0);
  if (isBase && until !== undefined) return w.until(dayInWords(until, language));
  const begins = dayInWords(from, language);
  return until === undefined ? w.from(begins) : w.fromUntil(begins, dayInWords(until, language));
}

function amendmentInWords({ amendment }: Reading, language: Language) {
  const w = words[language].regulation;
  return (
    <>
      {amendment.title && (
        <>
          <span lang="lv">{amendment.title}</span>
          {'; '}
        </>
      )}
      {byInWords(amendment, null, language)}
      {amendment.inForce && `; ${w.inForce(dayInWords(amendment.inForce, language))}`}
    </>
  );
}

type By = Pick<Reading['amendment'], 'issuer' | 'number' | 'date'>;

/** An amending act as far as its text tells of itself. */
function byInWords({ issuer, number, date }: By, at: string | null, language: Language) {
  const w = words[language].by;
  const act =
    number === null && date === null
      ? w.unnamed
      : w.named(number ?? '–', date === null ? '–' : dayInWords(date, language));
  return (
    <>
      {issuer && (
        <>
          <span lang="lv">{issuer}</span>
          {', '}
        </>
      )}
      {act}
      {at !== null && `, ${w.point(at)}`}
    </>
  );
}

function Json({ href, language }: { href: string; language: Language }) {
  return (
    <p>
      <a href={href}>{words[language].asJson}</a>
    </p>
  );
}
