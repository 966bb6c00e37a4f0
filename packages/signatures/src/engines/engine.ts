import type { ValidationPolicy } from '../policy.ts';
import type { DocumentKind, ValidationReport } from '../report/report.ts';

/** Whoever can judge a signed file: ours, or another one asked over the network for a second opinion. */
export interface ValidationEngine {
  id: string;
  supports(kind: DocumentKind): boolean;
  /** Resolves to a report whatever the bytes are. Rejects only when `signal` is aborted. */
  validate(bytes: Uint8Array, name: string, options: ValidateOptions): Promise<ValidationReport>;
  /** Ends what the engine keeps running. */
  close(): Promise<void>;
}

export interface ValidateOptions {
  at: Temporal.Instant;
  policy?: ValidationPolicy;
  signal?: AbortSignal;
}
