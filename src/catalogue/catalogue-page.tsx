import { Checkbox } from '#platform/html/choice.tsx';
import { FilterBar, ListFilter } from '#platform/html/filter-bar.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { type Result, ResultList } from '#platform/html/result-list.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { formDate, proseDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { EServiceEdition } from './edition.ts';
import type { CataloguePage as Found } from './search-catalogue.ts';
import { actInForceFrom, mayBeAppliedForUnderMandate } from './under-mandate.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  readonly asked: { readonly text: string; readonly underMandate: boolean };
  readonly after: string | undefined;
  readonly found: Found;
};

/**
 * The e-services in force today. The server answers the search; in the browser the list also narrows while the person
 * types.
 */
export function CataloguePage({ language, day, asked, after, found }: Props) {
  const w = words[language].catalogue;
  const isFiltered = asked.text !== '' || asked.underMandate;
  const results = found.editions.map((edition) => resultOf(edition, language, day));
  const isEmpty = results.length === 0;
  return (
    <>
      <PageHeading text={w.title} lead={w.lead(proseDate(day, language))} />
      {Temporal.PlainDate.compare(day, actInForceFrom) < 0 && (
        <Notice title={words[language].eService.cannot}>
          <p>{words[language].beforeTheAct}</p>
        </Notice>
      )}
      <ListFilter>
        <FilterBar action="/catalogue" label={w.search} clearHref={isFiltered ? '/catalogue' : undefined}>
          <TextField name="q" label={w.searchFor} hint={w.searchHint} type="search" value={asked.text} />
          <Checkbox name="under_mandate" label={w.onlyUnderMandate} checked={asked.underMandate} />
        </FilterBar>
        {isEmpty ? <p class="empty">{isFiltered ? w.nothing : w.empty}</p> : null}
        {!isEmpty && <ResultList label={w.list} results={results} />}
      </ListFilter>
      <Pagination previous={after && addressOf(asked)} next={found.next ? addressOf(asked, found.next) : undefined} />
      <p>
        <a href="/catalogue/basket">{w.toBasket}</a>
      </p>
      <p>
        <a href="/law/annex-1">{words[language].basket.toLaw}</a>
      </p>
    </>
  );
}

function resultOf(edition: EServiceEdition, language: Language, day: Temporal.PlainDate): Result {
  const w = words[language].catalogue;
  const { code, holder, basketPoint, validUntil } = edition;
  const until = validUntil && words[language].eService.lastDay(formDate(validUntil.subtract({ days: 1 }), language));
  const facts = [code, holder, basketPoint && w.basketPoint(basketPoint), until];
  return {
    title: edition.name[language],
    href: `/catalogue/${encodeURIComponent(code)}`,
    facts: facts.filter((fact): fact is string => Boolean(fact)),
    tag: mayBeAppliedForUnderMandate(edition, day).allowed
      ? { text: w.underMandate, kind: 'done' }
      : { text: w.consultationOnly, kind: 'neutral' },
  };
}

/** A keyset list can go back only to its beginning. */
function addressOf({ text, underMandate }: Props['asked'], after?: string): string {
  const query = new URLSearchParams({
    ...(text && { q: text }),
    ...(underMandate && { under_mandate: 'yes' }),
    ...(after && { after }),
  });
  return query.size === 0 ? '/catalogue' : `/catalogue?${query}`;
}
