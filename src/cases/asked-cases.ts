import type { WaitingFor } from './tables.ts';

/** The search and filters of a list of cases. */
export interface CaseFilter {
  /** `open`: neither done nor closed; `ending`: a mandate with something to file or to tell ends within `daysBeforeEnd`. */
  readonly waitingFor?: WaitingFor | 'expired' | 'ending' | 'open' | undefined;
  readonly from?: Temporal.PlainDate | undefined;
  readonly to?: Temporal.PlainDate | undefined;
  readonly employee?: string | undefined;
  readonly search?: CaseSearch | undefined;
  /** The last case of the page before, as that page returned it. */
  readonly after?: string | undefined;
}

/** The typed text and what it may be; the portal's reference may look like any of the others. */
export type CaseSearch = { readonly reference: string } & (
  | { readonly by: 'client'; readonly client: string | undefined }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'document' | 'phone'; readonly clients: readonly string[] }
  | { readonly by: 'register'; readonly year: number | undefined; readonly number: number }
  | { readonly by: 'eService'; readonly editions: readonly string[] }
  | { readonly by: 'reference' }
);
