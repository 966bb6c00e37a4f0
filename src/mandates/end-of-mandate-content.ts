import type { OrganisationOnPaper, PersonOnPaper } from './mandate-content.ts';

/** Everything the proof of a mandate's end prints, stored with the end. Texts are Latvian, dates `2019-03-01`. */
export type EndOfMandateContent = {
  /** The dated wording, one of `mandateWordings`. */
  wordingVersion: string;
  formVersion: string;
  kind: 'revoked' | 'expired' | 'completed' | 'died';
  /** The mandate that ended. */
  registrationNumber: string;
  mandateDate: string;
  /** When it was signed on a blank filled by hand and entered later; absent of all others. */
  signedByHand?: { on: string; at: string };
  client: PersonOnPaper;
  represented: PersonOnPaper | null;
  centre: OrganisationOnPaper;
  municipality: OrganisationOnPaper;
  /** The day from which the mandate is not in force; the time of day, as `10:20`, where it is known. */
  endedOn: string;
  endedAt: string | null;
  /** Who revoked it or reported the death, and how, such as "Anna Bērziņa, klātienē"; null where nobody has to. */
  declaredBy: string | null;
  /** Applications filed before the end, which stay filed. */
  filed: FiledOnProof[];
  /** Whether others were filed, and withdrawn by the client before the end. */
  someWithdrawn: boolean;
  /** The e-services for which the mandate was withdrawn before, from when, and who gave notice of it and how. */
  parts: PartOnProof[];
  /** Who recorded the end, where and when: the date of this paper. */
  recordedBy: { name: string; position: string };
  place: string;
  date: string;
};

/** An e-service for which a mandate was withdrawn, and from when. */
export type PartOnProof = { code: string; name: string; on: string; at: string | null; declaredBy: string };

/** An application that stays filed. `corrected`: number or day were put right since, and the paper says so. */
export type FiledOnProof = { code: string; name: string; reference: string; corrected: boolean; filedOn: string };
