import { usePlatformWords } from './words.ts';

export type PageError = { readonly field?: string | undefined; readonly text: string };

/** Says at the top of the page what has to be corrected, each with a link to its field. Nothing when there is nothing. */
export function ErrorSummary({ errors, title }: { errors: readonly PageError[]; title?: string | undefined }) {
  const words = usePlatformWords();
  if (errors.length === 0) return null;
  return (
    <error-focus>
      <div class="error-summary" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
        <h2 class="error-summary__title" id="error-summary-title">
          {title ?? words.errorSummary}
        </h2>
        <ul class="error-summary__list">
          {errors.map(({ field, text }) => (
            <li key={`${field} ${text}`}>{field ? <a href={`#field-${field}`}>{text}</a> : text}</li>
          ))}
        </ul>
      </div>
    </error-focus>
  );
}
