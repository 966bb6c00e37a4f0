import { type Mandate, stateOf } from './mandate.ts';

/** The papers of a mandate. Copies 1 and 2, one by one or both in one PDF, are the mandate itself; the others are about it. */
export const papers = [
  'copies',
  'copies-large',
  'copy-1',
  'copy-2',
  'copy-1-large',
  'copy-2-large',
  'translation',
  'end',
  'end-large',
] as const;
export type Paper = (typeof papers)[number];

/**
 * Under which name a paper is stored. A proof of an end by death is of that record of it, which may turn out to be a mistake; one that
 * names applications is of the newest record by which one of them was put right.
 */
export function storedAs(asked: PaperAsked, mandate: Mandate, at: Temporal.Instant): string {
  if (!('filed' in asked)) return asked.paper;
  const { death, end } = mandate;
  const isOfDeath = end?.kind !== 'died' && stateOf(mandate, at) === 'died';
  const putRight = asked.filed.flatMap((one) => one.putRight ?? []).toSorted();
  return [asked.paper, isOfDeath ? death?.id : undefined, putRight.at(-1)].filter(Boolean).join('-');
}

export type PaperAsked =
  | { readonly paper: Exclude<Paper, 'end' | 'end-large'> }
  | { readonly paper: 'end' | 'end-large'; readonly filed: readonly FiledOnPaper[] };

/** An application filed before the mandate ended, as the proof of its end names it: it stays filed. */
export type FiledOnPaper = {
  readonly code: string;
  readonly name: string;
  readonly reference: string;
  readonly filedOn: Temporal.PlainDate;
  /** The record by which it was put right, whose ids are in the order of their making; null: it stands as it was recorded first. */
  readonly putRight: string | null;
};
