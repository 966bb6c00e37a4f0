/** The papers of a mandate. Copies 1 and 2 are the mandate itself; the others are about it. */
export const papers = ['copy-1', 'copy-2', 'copy-1-large', 'copy-2-large', 'translation', 'end', 'end-large'] as const;
export type Paper = (typeof papers)[number];

export type PaperAsked =
  | { readonly paper: Exclude<Paper, 'end' | 'end-large'> }
  | { readonly paper: 'end' | 'end-large'; readonly filed: readonly FiledOnPaper[] };

/** An application filed before the mandate ended, as the proof of its end names it: it stays filed. */
export type FiledOnPaper = {
  readonly code: string;
  readonly name: string;
  readonly reference: string;
  readonly filedOn: Temporal.PlainDate;
};
