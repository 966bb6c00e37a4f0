import { DataTable } from '#platform/html/data-table.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { Hold } from './queries.ts';
import { words } from './words.ts';

export type Numbers = ReadonlyMap<string, { readonly year: number; readonly number: number }>;

type Props = {
  readonly language: Language;
  readonly holds: readonly Hold[];
  /** The numbers of the entries at which they were set. */
  readonly numbers: Numbers;
  readonly staff: ReadonlyMap<string, string>;
  /** Where each can be lifted, for those who may. */
  readonly addressOfHold?: ((id: string) => string) | undefined;
};

/** Holds: when each was set, what it reaches, why, and whether it is lifted. */
export function HoldsTable({ language, holds, numbers, staff, addressOfHold }: Props) {
  const w = words[language];
  const set = ({ setAt, setBy }: Hold) => `${formMoment(setAt, language)}, ${staff.get(setBy) ?? ''}`;
  return (
    <DataTable
      caption={w.holds}
      captionHidden
      rows={holds}
      rowKey={(row) => row.id}
      empty={w.noHolds}
      columns={[
        {
          heading: w.setAt,
          isRowHeader: true,
          cell: (row) => (addressOfHold ? <a href={addressOfHold(row.id)}>{set(row)}</a> : set(row)),
        },
        { heading: w.reach, cell: (row) => whatIsHeld(row, numbers, language) },
        { heading: w.reason, cell: (row) => row.reason },
        { heading: w.liftedAt, cell: ({ lifted }) => (lifted ? formMoment(lifted.at, language) : w.notLifted) },
      ]}
    />
  );
}

/** What a hold reaches, with the number of the entry or the index and year of the file. */
export function whatIsHeld(
  { reaches, document, year, fileIndex }: Pick<Hold, 'reaches' | 'document' | 'year' | 'fileIndex'>,
  numbers: Numbers,
  language: Language,
): string {
  const w = words[language];
  const entry = document === null ? undefined : numbers.get(document);
  if (entry) return `${w.reaches[reaches]}: ${entry.number}/${entry.year}`;
  return `${w.reaches[reaches]}: ${fileIndex ?? ''}, ${year ?? ''}`;
}
