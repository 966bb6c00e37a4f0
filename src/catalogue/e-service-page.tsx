import { PageHeading, Section } from '#platform/html/layout.tsx';
import { BackLink } from '#platform/html/way-back.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { EService } from './e-service.ts';
import { Asks } from './e-service-asks.tsx';
import { EServiceFacts } from './e-service-facts.tsx';
import { EServiceWayOn } from './e-service-way-on.tsx';
import { Editions } from './editions-table.tsx';
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
      <Editions language={language} day={day} editions={editions} />
    </>
  );
}

EServicePage.above = (language: Language) => <BackLink href="/catalogue" text={words[language].catalogue.title} />;
