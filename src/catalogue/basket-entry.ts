/** A point of the minimum service basket (Annex 1) from one day until another. */
export type BasketEntry = {
  readonly point: string;
  /** The act's own words, in Latvian; null where our source names the point and not its words. */
  readonly name: string | null;
  /** Null: from before the oldest act we know. */
  readonly validFrom: Temporal.PlainDate | null;
  /** The first day on which it no longer holds. */
  readonly validUntil: Temporal.PlainDate | null;
  readonly madeBy: string;
  readonly endedBy: string | null;
};
