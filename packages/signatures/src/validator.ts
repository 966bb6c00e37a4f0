import type { ValidationPolicy } from './policy.ts';
import type { ValidationReport } from './report/report.ts';

/** Judges signed files. Made by `createValidator`; other validators can be put behind the same interface. */
export interface Validator {
  /** Who judges, as it stands in every report's `engine`. */
  readonly id: string;
  /**
   * Judges one file. `name` is the file's name: its ending tells the kind of a container that does not state it itself.
   * Resolves to a report whatever the bytes are. Rejects with a RangeError when `at` or a moment of the policy is none, and
   * with the signal's reason when it is aborted.
   */
  validate(bytes: Uint8Array, name: string, options?: ValidateOptions): Promise<ValidationReport>;
  /** Ends what the validator keeps running. */
  close(): Promise<void>;
}

/** How one file is judged. Every member may be left out. */
export interface ValidateOptions {
  /** The moment as of which the file is judged, a Date or ISO 8601 with its zone, to the millisecond. Now if not given. */
  readonly at?: Date | string;
  /** What the standards leave to whoever relies on a signature. `standardPolicy` if not given. */
  readonly policy?: ValidationPolicy;
  /** Gives up when aborted. */
  readonly signal?: AbortSignal;
}
