import { usePlatformWords } from './words.ts';

export type CopyButtonProps = {
  readonly value: string;
  /** What the value is, for those who hear the button without seeing what stands beside it. */
  readonly about: string;
};

/** A value that is copied by one press; without JavaScript it is text to select. */
export function CopyButton({ value, about }: CopyButtonProps) {
  const words = usePlatformWords();
  return (
    <copy-button class="copy" data-value={value} data-copied={words.copied}>
      <span class="copy__value">{value}</span>
      <button class="button button--quiet" type="button" aria-label={words.copyWhat(about)} hidden>
        {words.copy}
      </button>
      <span class="copy__said" role="status" />
    </copy-button>
  );
}
