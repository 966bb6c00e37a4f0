import type { ComponentChildren } from 'preact';

export type DetailsProps = {
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
};

/** What some need and most do not, opened by those who do. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary class="details__summary">{summary}</summary>
      <div class="details__text">{children}</div>
    </details>
  );
}
