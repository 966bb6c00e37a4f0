import type { ComponentChildren } from 'preact';
import { usePlatformWords } from './words.ts';

export type FilterBarProps = {
  readonly action: string;
  readonly label: string;
  /** Kept through filtering, such as the language or the order. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** Where to go to see everything again; absent when nothing is filtered. */
  readonly clearHref?: string | undefined;
  readonly children: ComponentChildren;
};

/** Search and filters above a list: a plain GET, so that a filtered list can be kept and sent as an address. */
export function FilterBar({ action, label, hidden = {}, clearHref, children }: FilterBarProps) {
  const words = usePlatformWords();
  return (
    <search class="filter-bar">
      <form class="filter-bar__form" action={action} method="get" aria-label={label}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div class="filter-bar__end">
          <button class="button button--secondary" type="submit">
            {words.filter}
          </button>
          {clearHref && (
            <a class="filter-bar__clear" href={clearHref}>
              {words.clearFilter}
            </a>
          )}
        </div>
      </form>
    </search>
  );
}

/** Lets the first text box within narrow the elements marked `data-filter` as one types; needs JavaScript, else plain. */
export function ListFilter({ children }: { children: ComponentChildren }) {
  const words = usePlatformWords();
  return (
    <list-filter>
      {children}
      <p class="visually-hidden" role="status" data-part="count" data-words={words.shown} />
      <p class="empty" data-part="none" hidden>
        {words.nothingFound}
      </p>
    </list-filter>
  );
}
