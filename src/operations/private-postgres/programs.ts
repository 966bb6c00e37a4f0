/** What a cluster is made and run with. */
export interface Programs {
  readonly postgres: string;
  readonly initdb: string;
  readonly major: number;
}
