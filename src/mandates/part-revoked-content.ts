import type { FiledOnProof } from './end-of-mandate-content.ts';
import type { OrganisationOnPaper, PersonOnPaper } from './mandate-content.ts';

/** Everything that the proof of a partial revocation prints, stored with it. Texts are Latvian, dates `2019-03-01`. */
export type PartRevokedContent = {
  /** The dated wording, one of `mandateWordings`. */
  wordingVersion: string;
  formVersion: string;
  /** The mandate that is withdrawn in part. */
  registrationNumber: string;
  mandateDate: string;
  /** When it was signed on a blank filled by hand and entered later; absent of all others. */
  signedByHand?: { on: string; at: string };
  client: PersonOnPaper;
  represented: PersonOnPaper | null;
  centre: OrganisationOnPaper;
  municipality: OrganisationOnPaper;
  /** For which e-services it is withdrawn, now and before, from when, and who gave notice of each and how. */
  revoked: (EServiceRevoked & { declaredBy: string })[];
  /** For which it stays in force, and until which day. */
  remaining: { code: string; name: string }[];
  validUntil: string;
  /** Applications filed before, which stay filed. */
  filed: FiledOnProof[];
  /** Whether others were filed, and withdrawn by the client. */
  someWithdrawn: boolean;
  /** Who recorded it, where and when: the date of this paper. */
  recordedBy: { name: string; position: string };
  place: string;
  date: string;
};

/** The day, and the time of day, as `10:20`, where it is known. */
type EServiceRevoked = { code: string; name: string; on: string; at: string | null };

/** What is stored with a partial revocation. Who gave notice is stored of that one alone: the earlier ones have their own. */
export type PartRevokedAsStored = Omit<PartRevokedContent, 'filed' | 'someWithdrawn' | 'signedByHand' | 'revoked'> & {
  revoked: EServiceRevoked[];
  declaredBy: string;
};
