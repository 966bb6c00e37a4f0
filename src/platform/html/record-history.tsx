import type { ComponentChildren } from 'preact';
import { Tag } from './tag.tsx';
import { usePlatformWords } from './words.ts';

/** A record that holds, or one that a later one supersedes. */
export interface ShownRecord {
  readonly key: string;
  /** What it is, such as "EP901 – Application: put right". */
  readonly title: string;
  /** Left out where none of the records around it supersedes another. */
  readonly holds?: boolean | undefined;
  /** What was recorded and why; a fact without a value falls out. */
  readonly facts: readonly (readonly [name: string, value: ComponentChildren])[];
  /** Who recorded it, and when. */
  readonly by: string;
  readonly at: string;
}

/** Records one below the other as they were made, each with what it says by name: what stood before, what stands now, who, when and why. */
export function RecordHistory({ records }: { readonly records: readonly ShownRecord[] }) {
  const w = usePlatformWords();
  return (
    <ol class="records">
      {records.map(({ key, title, holds, facts, by, at }) => (
        <li key={key} class="records__one">
          <p class="records__title">
            <strong>{title}</strong>
            {holds !== undefined && <Tag kind={holds ? 'done' : 'neutral'} text={holds ? w.holds : w.superseded} />}
          </p>
          <dl class="records__facts">
            {[...facts, [w.recordedBy, `${by}, ${at}`] as const].map(
              ([name, value]) =>
                value && (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}
