/** What of a person may end or be due. */
export type RunsOutKind = 'mandate' | 'document' | 'doubt' | 'telling';
