/** What is to be believed, as the bytes of files: lists are kept and hashed as they are. */
export interface TrustMaterial {
  /** Trusted lists and lists of lists (ETSI TS 119 612, XML), in any order. Each needs somebody who vouches for it. */
  readonly lists: readonly Uint8Array[];
  /** Certificates, PEM or DER: signers of lists, and authorities or services to trust without a list. */
  readonly anchors: readonly Uint8Array[];
  /** For each territory, such as LV, the highest sequence number seen so far; an older list is refused. */
  readonly lowestSequences?: Readonly<Record<string, number>>;
}

/** A trusted list that is not used, and why, in English. */
export interface RefusedList {
  /** SHA-256 of the list's bytes, hexadecimal. */
  readonly sha256: string;
  readonly reason: string;
}
