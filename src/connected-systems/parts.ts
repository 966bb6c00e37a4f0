import type { SigningKeys } from '#platform/cryptography/signing-keys.ts';
import type { Database } from '#platform/database/database.ts';

/** What answering other systems needs beside the database. */
export interface Connections {
  /** By what law they are answered, in the operator's words. */
  readonly legalBasis: string;
  /** What answers and access tokens are signed by. */
  readonly keys: SigningKeys;
}

export interface ConnectionParts {
  readonly database: Database;
  readonly origin: string;
  /** Nobody is answered where the operator has not stated the legal basis. */
  readonly connectedSystems?: Connections | undefined;
}
