/** What to trust, as the bytes of files: lists are stored and hashed unchanged. */
export interface TrustMaterial {
  /**
   * Trusted lists and lists of lists (ETSI TS 119 612, XML), in any order. Each has to be authenticated by another list
   * or an anchor.
   */
  readonly lists: readonly Uint8Array[];
  /** Certificates, PEM or DER: signers of lists, and authorities or services to trust without a list. */
  readonly anchors: readonly Uint8Array[];
  /** For each territory, such as LV, the highest sequence number seen; an older list is refused. */
  readonly lowestSequences?: Readonly<Record<string, number>>;
}

/** A trusted list that is not used, and why, in English. */
export interface RefusedList {
  /** SHA-256 of the list's bytes, hexadecimal. */
  readonly sha256: string;
  readonly reason: string;
}
