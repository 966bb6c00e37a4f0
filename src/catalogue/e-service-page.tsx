import { DataTable } from '#platform/html/data-table.tsx';
import { PageHeading, Prose, Section } from '#platform/html/layout.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { EService } from './e-service.ts';
import { EServiceFacts } from './e-service-facts.tsx';
import { EServiceWayOn } from './e-service-way-on.tsx';
import { type EServiceEdition, holdsOn } from './edition.ts';
import { termOf } from './term.ts';
import { words } from './words.ts';

type Props = EService & {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  /** Only an employee at a counter opens cases and records consultations. */
  readonly atCounter: boolean;
};

/**
 * One e-service: its form's fields, whether it can be applied for under a mandate, what it returns, and its earlier
 * editions.
 */
export function EServicePage({ language, day, edition, editions, basketEntry, atCounter }: Props) {
  const w = words[language].eService;
  return (
    <>
      <PageHeading caption={edition.code} text={edition.name[language]} lead={edition.holder} />
      <EServiceWayOn language={language} day={day} edition={edition} atCounter={atCounter} />
      <Section heading={w.about} id="about">
        <EServiceFacts language={language} edition={edition} basketEntry={basketEntry} />
      </Section>
      <Asks language={language} edition={edition} />
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
    </>
  );
}

EServicePage.above = (language: Language) => <BackLink href="/catalogue" text={words[language].catalogue.title} />;

function Asks({ edition, language }: { edition: EServiceEdition; language: Language }) {
  const w = words[language].eService;
  return (
    <Section heading={w.asks} id="asks">
      {edition.fields.length === 0 ? (
        <p>{w.asksNothing}</p>
      ) : (
        <Prose>
          <ul>
            {edition.fields.map(({ key, label, hint }) => (
              <li key={key}>
                {label[language]}
                {hint && ` (${hint[language]})`}
              </li>
            ))}
          </ul>
          <p>{w.asksOnly}</p>
        </Prose>
      )}
    </Section>
  );
}
