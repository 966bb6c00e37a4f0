import type { Text } from '#platform/languages/languages.ts';
import { type Mandate, newestPart, stateOf } from './mandate.ts';

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
  'end-translation',
  'part-revoked',
  'part-revoked-large',
  'part-revoked-translation',
] as const;
export type Paper = (typeof papers)[number];

/**
 * Under which name a paper is stored. A proof of an end by death is of that record of it, which may turn out to be a mistake; one of a
 * partial revocation is of the newest; one that names applications is of the newest record by which one of them was added or changed.
 */
export function storedAs(asked: PaperAsked, mandate: Mandate, at: Temporal.Instant): string {
  if (!isProof(asked)) return asked.paper;
  const { death, end } = mandate;
  const changes = asked.filed.flatMap((one) => one.changes).toSorted();
  const isOfDeath = end?.kind !== 'died' && stateOf(mandate, at) === 'died';
  const of = asked.paper.startsWith('part') ? newestPart(mandate)?.by : isOfDeath ? death?.id : undefined;
  return [asked.paper, of, changes.at(-1)].filter(Boolean).join('-');
}

export type PaperAsked =
  | { readonly paper: Exclude<Paper, Proof> }
  | { readonly paper: Proof; readonly filed: readonly FiledOnPaper[] };

const proofs = [
  'end',
  'end-large',
  'end-translation',
  'part-revoked',
  'part-revoked-large',
  'part-revoked-translation',
] as const satisfies readonly Paper[];
type Proof = (typeof proofs)[number];

/** Whoever asks for a paper may know what was filed whichever it is. */
export function isProof(asked: PaperAsked): asked is Extract<PaperAsked, { readonly paper: Proof }> {
  return proofs.some((paper) => paper === asked.paper);
}

/** An application filed before the mandate ended, or before a part of it did. */
export type FiledOnPaper = {
  readonly code: string;
  readonly name: Text;
  readonly reference: string;
  /** Whether the number or the day was put right. */
  readonly corrected: boolean;
  readonly filedOn: Temporal.PlainDate;
  /** Whether it stayed filed when the mandate ended, so that the proof names it: the client had not withdrawn it. */
  readonly stays: boolean;
  /** The records by which it was filed after that, put right, and said what became of it; their ids are in the order of their making. */
  readonly changes: readonly string[];
};
