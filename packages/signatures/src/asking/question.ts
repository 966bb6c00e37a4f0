/** What may be asked of the world outside: whether a certificate was revoked, or which certificate issued another. */
export interface Question {
  kind: 'OCSP' | 'CRL' | 'issuer';
  /** As the certificate itself gives it. */
  address: string;
  /** An OCSP request (RFC 6960), to be posted; the others are only fetched. */
  body?: Uint8Array;
}

/** A question with what came back; undefined: nobody answered. */
export interface Answer extends Question {
  bytes: Uint8Array | undefined;
}

/**
 * A way to the world outside. What comes back is believed no more than what lies in a file: it counts only if an entitled
 * authority signed it.
 */
export interface Channel {
  /** Whether this address may be asked at all: it comes from a certificate in a stranger's file. */
  reaches(address: string): boolean;
  /** Resolves to the answer's bytes, or undefined if nobody answered. */
  ask(question: Question, signal: AbortSignal | undefined): Promise<Uint8Array | undefined>;
}
