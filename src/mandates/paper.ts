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

/** Under which name a paper is stored: a proof of an end by death is of that record of it, which may turn out to be a mistake. */
export function storedAs(paper: Paper, mandate: Mandate, at: Temporal.Instant): string {
  const { death, end } = mandate;
  const isOfDeath = paper.startsWith('end') && end?.kind !== 'died' && stateOf(mandate, at) === 'died';
  return death && isOfDeath ? `${paper}-${death.id}` : paper;
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
};
