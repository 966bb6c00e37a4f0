import type { ValidationPolicy } from './policy.ts';
import type { ValidationReport } from './report/report.ts';

/** Validates signed files. Made by `createValidator`; other validators can implement the same interface. */
export interface Validator {
  /** The name and version of the engine, in every report's `engine`. */
  readonly id: string;
  /**
   * Validates one file. `name` is the file's name: its extension gives the kind of a container that does not state it
   * itself. Resolves to a report whatever the bytes are. Rejects with a RangeError if `at` or a moment of the policy is
   * invalid, and with the signal's reason when it is aborted.
   */
  validate(bytes: Uint8Array, name: string, options?: ValidateOptions): Promise<ValidationReport>;
  /** Ends the validator's worker. */
  close(): Promise<void>;
}

/** The options for one file, all optional. */
export interface ValidateOptions {
  /**
   * The moment as of which the file is validated, a Date or ISO 8601 with its zone, to the millisecond. Default: now.
   */
  readonly at?: Date | string;
  /** The choices that the standards leave to the relying party. Default: `standardPolicy`. */
  readonly policy?: ValidationPolicy;
  /** Stops the validation when aborted. */
  readonly signal?: AbortSignal;
}
