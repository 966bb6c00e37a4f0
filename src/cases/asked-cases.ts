import type { WaitingFor } from './tables.ts';

/** What a list of cases is narrowed by. */
export interface CaseFilter {
  readonly waitingFor?: WaitingFor | 'expired' | undefined;
  readonly from?: Temporal.PlainDate | undefined;
  readonly to?: Temporal.PlainDate | undefined;
  readonly employee?: string | undefined;
  readonly search?: CaseSearch | undefined;
  /** The last case of the page before, as that page told it. */
  readonly after?: string | undefined;
}

/** What was typed, and what it may mean; the portal's reference may look like any of the others. */
export type CaseSearch = { readonly reference: string } & (
  | { readonly by: 'client'; readonly client: string | undefined }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'register'; readonly year: number | undefined; readonly number: number }
  | { readonly by: 'reference' }
);
