import { Icon } from './icons.tsx';
import { usePlatformWords } from './words.ts';

export type PaginationProps = {
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** True if the page ends because enough was read, not because it is full. */
  readonly isPart?: boolean | undefined;
};

/** Links to the previous and the next page of a long list. Keyset pages have no numbers. */
export function Pagination({ previous, next, isPart }: PaginationProps) {
  const words = usePlatformWords();
  if (!previous && !next) return null;
  return (
    <nav class="pagination" aria-label={words.pages}>
      {isPart && <p class="pagination__part">{words.isPart}</p>}
      {previous && (
        <a class="pagination__link" href={previous} rel="prev">
          <Icon name="back" />
          {words.previousPage}
        </a>
      )}
      {next && (
        <a class="pagination__link pagination__link--next" href={next} rel="next">
          {words.nextPage}
          <Icon name="next" />
        </a>
      )}
    </nav>
  );
}
