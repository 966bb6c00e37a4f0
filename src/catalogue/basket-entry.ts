/** A point of the minimum service basket (Annex 1) from one day until another. */
export type BasketEntry = {
  readonly point: string;
  /** The act's own text, in Latvian; null where our source names the point without its text. */
  readonly name: string | null;
  /** Null: in force before the oldest act we have. */
  readonly validFrom: Temporal.PlainDate | null;
  /** The first day on which it is no longer in force. */
  readonly validUntil: Temporal.PlainDate | null;
  readonly madeBy: string;
  readonly endedBy: string | null;
};
