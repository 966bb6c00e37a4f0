import { Checkbox } from '#platform/html/choice.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { ResultList } from '#platform/html/result-list.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { networkAddresses, publicAddress } from './addresses.ts';
import { dayInWords, isUnknown, nowInWords } from './day-in-words.ts';
import type { CentreToday, FoundCentres } from './public-centres.ts';
import { words } from './words.ts';

export interface CentresAsked {
  readonly q: string;
  readonly open: boolean;
  readonly service: string;
  /** On one page, as for printing. */
  readonly whole: boolean;
}

type Props = FoundCentres & {
  readonly language: Language;
  readonly at: Temporal.Instant;
  readonly asked: CentresAsked;
};

/** All centres for everybody: by name and place, who is open now, and where somebody may apply for an e-service today. */
export function CentresPage({ language, at, asked, centres, count, next, hasPrevious, services }: Props) {
  const w = words[language].centres;
  const here = networkAddresses.centres;
  const query = {
    ...(asked.q && { q: asked.q }),
    ...(asked.service && { service: asked.service }),
    ...(asked.open && { open: 'yes' }),
  };
  const isFiltered = Object.keys(query).length > 0;
  const isPart = !asked.whole && (hasPrevious || next !== undefined);
  const addressOf = (more: Readonly<Record<string, string>>) => {
    const search = new URLSearchParams({ ...query, ...(asked.whole && { whole: 'yes' }), ...more }).toString();
    return search ? `${here}?${search}` : here;
  };
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      <FilterBar action={here} label={w.find} clearHref={isFiltered ? here : undefined}>
        <TextField name="q" type="search" label={w.nameOrPlace} value={asked.q} width="medium" />
        <TextField name="service" type="search" label={w.service} value={asked.service} width="medium" />
        <Checkbox name="open" label={w.openNow} checked={asked.open} />
      </FilterBar>
      {services && (
        <p>{services.length > 0 ? w.servedHere(services.map(({ name }) => name[language]).join('; ')) : w.noService}</p>
      )}
      <p class="on-paper">{[w.asOf(formMoment(at, language)), ...soughtInWords(language, asked)].join(' ')}</p>
      <p role="status">{w.found(count)}</p>
      {centres.length > 0 ? (
        <ResultList label={w.title} results={centres.map((centre) => resultOf(language, centre))} />
      ) : (
        <p class="empty">{w.nothing}</p>
      )}
      <Pagination previous={hasPrevious ? addressOf({}) : undefined} next={next && addressOf({ after: next })} />
      {isPart && (
        <p class="not-on-paper">
          <a href={addressOf({ whole: 'yes' })}>{w.onOnePage}</a>
        </p>
      )}
      <p class="not-on-paper">
        {w.openData} <a href={networkAddresses.csv}>CSV</a>, <a href={networkAddresses.json}>JSON</a>.
      </p>
    </>
  );
}

/** On paper nobody sees what was typed. */
function soughtInWords(language: Language, { q, service, open }: CentresAsked): string[] {
  const w = words[language].centres;
  return [
    q ? `${w.nameOrPlace}: ${q}.` : '',
    service ? `${w.service}: ${service}.` : '',
    open ? `${capital(w.openNow)}.` : '',
  ].filter(Boolean);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function resultOf(language: Language, centre: CentreToday) {
  const w = words[language];
  const { id, name, address, phone, today, isOpen } = centre;
  return {
    title: name,
    href: publicAddress(id),
    facts: [address, phone].filter(Boolean),
    ...(!isUnknown(today) && { text: `${w.centres.today}: ${dayInWords(language, today)}` }),
    tag: { text: nowInWords(language, isOpen, today), kind: isOpen ? ('done' as const) : ('neutral' as const) },
  };
}
