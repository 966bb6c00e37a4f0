import { TextField } from './text-field.tsx';

export type SearchBarProps = {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly value: string;
};

/** One box to search by what may be personal: it is posted, so that nothing of it stands in an address. */
export function SearchBar({ action, hidden, name, label, hint, button, value }: SearchBarProps) {
  return (
    <search class="filter-bar">
      <form class="filter-bar__form" action={action} method="post" aria-label={label}>
        {Object.entries(hidden).map(([key, content]) => (
          <input key={key} type="hidden" name={key} value={content} />
        ))}
        <TextField name={name} label={label} hint={hint} value={value} autocomplete="off" />
        <div class="filter-bar__end">
          <button class="button button--secondary" type="submit">
            {button}
          </button>
        </div>
      </form>
    </search>
  );
}
