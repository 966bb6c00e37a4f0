import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  /** Before the count of what was found, such as "Found". */
  readonly found: string;
  /** The key that leads into its field (`quick-keys`). */
  readonly quickKey?: string | undefined;
  readonly children: ComponentChildren;
}

/** A field above the list of choices in it narrows that to those that have every word typed. Without JavaScript the list is whole. */
export function OptionFilter({ label, found, quickKey, children }: Props) {
  return (
    <option-filter data-label={label} data-found={found} data-key={quickKey}>
      {children}
    </option-filter>
  );
}
