import { askedEvidence } from './asking/asked-evidence.ts';
import type { Answer, Question } from './asking/question.ts';
import type { Moment } from './moment.ts';
import type { ReadPolicy } from './policy.ts';
import type { Evidence } from './revocation/evidence.ts';
import type { Trust } from './trust/trust.ts';

/** The input of every check besides the file itself: bytes + trust + time → report. */
export interface Context {
  trust: Trust;
  at: Moment;
  policy: ReadPolicy;
  /** What the world outside answered, for a validator that may ask it. */
  asked: Evidence & { unanswered: boolean };
  /** Takes the questions whose answers could still change the verdict. */
  open: Question[];
}

/** What a file is judged by: the lists, the moment and the choices of the relying party. */
export type Basis = Pick<Context, 'trust' | 'at' | 'policy'>;

/** The context of one validation, with what was answered so far. */
export function contextOf(basis: Basis, answers: readonly Answer[] = []): Context {
  return { ...basis, asked: askedEvidence(answers), open: [] };
}
