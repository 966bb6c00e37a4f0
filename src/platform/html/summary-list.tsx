import type { ComponentChildren } from 'preact';

export type SummaryRow = {
  readonly key: string;
  readonly value: ComponentChildren;
  /** `text` is what is seen, `about` says to a screen reader what of: "Change", "surname". */
  readonly action?: { readonly href: string; readonly text: string; readonly about: string } | undefined;
};

export type SummaryListProps = {
  readonly rows: readonly SummaryRow[];
  /** Keys above values, for a narrow place such as the side column. */
  readonly stacked?: boolean | undefined;
};

/** Facts, each with its name, and a way to change it where there is one. */
export function SummaryList({ rows, stacked }: SummaryListProps) {
  return (
    <dl class={stacked ? 'summary-list summary-list--stacked' : 'summary-list'}>
      {rows.map(({ key, value, action }) => (
        <div key={key} class="summary-list__row">
          <dt class="summary-list__key">{key}</dt>
          <dd class="summary-list__value">{value}</dd>
          {action && (
            <dd class="summary-list__action">
              <a href={action.href}>
                {action.text}
                <span class="visually-hidden"> {action.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
