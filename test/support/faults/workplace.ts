import type { Ledger } from './ledger.ts';
import type { Prepared } from './prepare-database.ts';
import type { Service } from './service.ts';

/** One call of the API, which is sent again under the same id until its outcome is told. */
export interface Asked {
  readonly path: string;
  readonly cookie: string;
  readonly request: string;
  readonly form: object;
}

/** Where people work while something breaks: two processes of the site on one database. */
export interface Workplace extends AsyncDisposable {
  readonly database: Prepared;
  readonly services: readonly [Service, Service];
  readonly ledger: Ledger;
  /** Sends it once. Rejects when the connection broke. */
  send(asked: Asked): Promise<{ readonly status: number; readonly text: string }>;
}
