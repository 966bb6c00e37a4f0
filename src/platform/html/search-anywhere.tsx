export type SearchAnywhereProps = {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly label: string;
  /** What can be typed; heard, and shown where the pointer rests. */
  readonly hint: string;
  readonly button: string;
  readonly value?: string | undefined;
};

/** Moves to the box from anywhere: Alt+M, with Shift too in Firefox, or Control and Alt on a Mac. */
const key = 'm';

/** The one box of every page to search by what may be personal: it is posted, so that nothing of it stands in an address. */
export function SearchAnywhere({ action, hidden, label, hint, button, value }: SearchAnywhereProps) {
  return (
    <search class="search-anywhere">
      <form class="search-anywhere__form" action={action} method="post" aria-label={label}>
        {Object.entries(hidden).map(([name, content]) => (
          <input key={name} type="hidden" name={name} value={content} />
        ))}
        <label class="visually-hidden" for="search-anywhere">
          {label}
        </label>
        <input
          class="input"
          id="search-anywhere"
          name="search"
          type="text"
          value={value ?? ''}
          title={hint}
          accesskey={key}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="search-anywhere-hint"
        />
        <span class="visually-hidden" id="search-anywhere-hint">
          {hint}
        </span>
        <button class="button button--secondary" type="submit">
          {button}
        </button>
      </form>
    </search>
  );
}
