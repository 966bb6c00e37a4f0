import type { ComponentChild } from 'preact';
import { cite, LawPoints, type PointOfLaw } from '#acting/index.ts';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { Language, Text } from '#platform/languages/languages.ts';
import type { BasketEntry } from './basket-entry.ts';
import type { EServiceEdition } from './edition.ts';
import { contentKeys, type EditionContent } from './edition-content.ts';
import { termOf } from './term.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly edition: EServiceEdition;
  readonly basketEntry: BasketEntry | undefined;
};

/** All properties but those in the page's heading and in the list of the form's fields. */
type Facts = Omit<EditionContent, 'name' | 'fields'>;

/** A text in both languages is shown as it is; a missing one has no row. */
type InWords = { [Key in keyof Facts]: Facts[Key] extends Text | null ? Key : never }[keyof Facts];

/** The points of law for which an employee needs it. */
const points: { readonly [Key in keyof Facts]?: readonly PointOfLaw[] } = {
  underMandate: ['17.3', '20.13'],
  givesPlannedTime: ['22.1.6'],
  givesResult: ['22.1.7'],
  dataUsed: ['22.1.4'],
};

/** What the catalogue says of an e-service: a row for each property, in the order of the content. */
export function EServiceFacts({ language, edition, basketEntry }: Props) {
  const w = words[language].eService;
  const labels: Record<keyof Facts, string> = w.facts;
  const shown: Record<Exclude<keyof Facts, InWords>, ComponentChild> = {
    underMandate: edition.underMandate ? w.mandateAllowed : w.mandateNotAllowed,
    givesPlannedTime: edition.givesPlannedTime ? w.givesPlannedTime : w.noPlannedTime,
    minimumAge: edition.minimumAge === null ? w.generalAge : w.fromAge(edition.minimumAge),
    givesResult: edition.givesResult ? w.givesResult : w.noResult,
    basketPoint: <InBasket language={language} edition={edition} basketEntry={basketEntry} />,
    portalUrl: (
      <a href={edition.portalUrl} rel="noreferrer">
        {edition.portalUrl}
      </a>
    ),
  };
  const isShown = (key: keyof Facts): key is keyof typeof shown => key in shown;
  return (
    <SummaryList
      rows={[
        ...contentKeys
          .filter((key) => key !== 'name' && key !== 'fields')
          .map((key) => ({ key, text: isShown(key) ? shown[key] : edition[key]?.[language] }))
          .filter(({ text }) => text !== undefined)
          .map(({ key, text }) => ({ key: labels[key], value: <Under text={text} points={points[key] ?? []} /> })),
        { key: w.holds, value: termOf(edition, language) },
      ]}
    />
  );
}

function Under({ text, points }: { text: ComponentChild; points: readonly PointOfLaw[] }) {
  return (
    <>
      {text} <LawPoints points={points} />
    </>
  );
}

function InBasket({ language, edition, basketEntry }: Props) {
  if (edition.basketPoint === null) return <>{words[language].eService.notInBasket}</>;
  return (
    <>
      <a href="/catalogue/basket">{cite(edition.basketPoint)}</a>{' '}
      {basketEntry?.name && <span lang="lv">{basketEntry.name}</span>}
    </>
  );
}
