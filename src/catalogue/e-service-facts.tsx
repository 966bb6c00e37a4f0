import { cite } from '#acting/index.ts';
import { PointBadge } from '#platform/html/point-badge.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { BasketEntry } from './basket.ts';
import type { EServiceEdition } from './edition.ts';
import { termOf } from './term.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly edition: EServiceEdition;
  readonly basketEntry: BasketEntry | undefined;
};

/** What the catalogue says of an e-service, each with the point of law it matters for. */
export function EServiceFacts({ language, edition, basketEntry }: Props) {
  const w = words[language].eService;
  const under = (text: string, ...points: string[]) => (
    <>
      {text} {points.map((point) => [<PointBadge key={point} point={cite(point)} />, ' '])}
    </>
  );
  return (
    <SummaryList
      rows={[
        {
          key: w.mandate,
          value: under(edition.underMandate ? w.mandateAllowed : w.mandateNotAllowed, '17.3', '20.13'),
        },
        { key: w.plannedTime, value: under(edition.givesPlannedTime ? w.givesPlannedTime : w.noPlannedTime, '22.1.6') },
        { key: w.result, value: under(edition.givesResult ? w.givesResult : w.noResult, '22.1.7') },
        { key: w.dataUsed, value: under(edition.dataUsed[language], '22.1.4') },
        { key: w.basket, value: <InBasket language={language} edition={edition} basketEntry={basketEntry} /> },
        {
          key: w.portal,
          value: (
            <a href={edition.portalUrl} rel="noreferrer">
              {edition.portalUrl}
            </a>
          ),
        },
        { key: w.holds, value: termOf(edition, language) },
      ]}
    />
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
