/** Where a site serves, its database, and its employee. */
export interface Serving {
  readonly origin: string;
  readonly urls: { readonly owner: string; readonly site: string };
  readonly counters: readonly { readonly cookie: string; readonly centre: string; readonly employee: string }[];
  readonly edition: string;
  readonly eService: string;
}
