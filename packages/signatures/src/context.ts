import type { Moment } from './moment.ts';
import type { ReadPolicy } from './policy.ts';
import type { Trust } from './trust/trust.ts';

/** The input of every check besides the file itself: bytes + trust + time → report. */
export interface Context {
  trust: Trust;
  at: Moment;
  policy: ReadPolicy;
}
