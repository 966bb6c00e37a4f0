import type { ComponentChildren } from 'preact';
import { Tag, type TagProps } from './tag.tsx';

export type Result = {
  readonly title: string;
  readonly href?: string | undefined;
  readonly text?: ComponentChildren;
  /** Small facts in one line, such as a code and a holder. */
  readonly facts?: readonly string[] | undefined;
  readonly tag?: TagProps | undefined;
  /** The language of title and text, when the page's is another. */
  readonly lang?: string | undefined;
};

/** Things found, each with what tells it from its neighbours. Within a `ListFilter` it narrows as one types. */
export function ResultList({ results, label }: { results: readonly Result[]; label: string }) {
  return (
    <ul class="results" aria-label={label}>
      {results.map(({ title, href, text, facts = [], tag, lang }) => (
        <li key={href ?? title} class="result" data-filter={[title, ...facts].join(' ')}>
          <div class="result__body" lang={lang}>
            <p>
              {href ? (
                <a class="result__link" href={href}>
                  {title}
                </a>
              ) : (
                title
              )}
            </p>
            {facts.length > 0 && <p class="result__facts">{facts.join(' · ')}</p>}
            {text && <div class="result__text">{text}</div>}
          </div>
          {tag && <Tag {...tag} />}
        </li>
      ))}
    </ul>
  );
}
