/** What the papers of a file are on, as the National Archives divide it. */
export const media = ['paper', 'electronic', 'hybrid', 'other'] as const;
export type Medium = (typeof media)[number];

/** How long the papers of a file are kept. */
export interface Term {
  /** In the scheme's own words. */
  readonly said: string;
  /** Whole years, where the words say nothing else. */
  readonly years: number | null;
  readonly isPermanent: boolean;
}

/** A level or a file of a classification scheme. */
export interface SchemeLine {
  readonly fileIndex: string;
  readonly levelName: string | null;
  /** Null of a level. */
  readonly title: string | null;
  /** Null of a level. */
  readonly term: Term | null;
  /** Who in the municipality is responsible for it. */
  readonly unit: string | null;
  readonly medium: { readonly kind: Medium; readonly said: string } | null;
  readonly informationSystem: string | null;
  /** A restriction of access with its legal basis and term, that a file is hybrid, and the like. */
  readonly remarks: string | null;
  /** Whether the National Archives consent before its papers are destroyed. */
  readonly needsConsent: boolean;
}
