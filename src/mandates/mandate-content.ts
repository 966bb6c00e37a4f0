/**
 * Everything a mandate prints (22.¹ 3), stored with the mandate: the paper is made from this alone, so an old mandate
 * is reprinted as it was. Texts are as on the Latvian document; dates are `2019-03-01`. A type and not an interface, so
 * that it is accepted where JSON is.
 */
export type MandateContent = {
  /** The dated wording, one of `mandateWordings`. */
  wordingVersion: string;
  formVersion: string;
  /** Null before the mandate is registered: then only a preview can be printed. */
  registrationNumber: string | null;
  place: string;
  date: string;
  client: PersonOnPaper & { document: DocumentShown };
  /** The represented person, if there is one. */
  represented: (PersonOnPaper & { basis: string }) | null;
  municipality: OrganisationOnPaper;
  centre: OrganisationOnPaper;
  employee: { name: string; position: string };
  eServices: EServiceOnPaper[];
  /** Whether the client will be informed of the planned time (22.¹ 6): not every e-service gives one. */
  plannedTime: boolean;
  /**
   * How the client wants to be informed of the result (22.¹ 7), such as "pa tālruni +371 20000000"; null: not asked
   * for.
   */
  result: { way: string } | null;
  /** The number or address alone, for who informs the client; contents stored before it was kept apart have none. */
  resultContact?: string;
  /** The personal data that may be used (22.¹ 4). */
  dataUsed: string[];
  /** The last day on which the mandate is in force. */
  validUntil: string;
  /** Where and how it can be revoked, such as "centrā klātienē vai rakstot uz centrs@pilsnovads.example". */
  howToRevoke: string;
  notice: NoticeGiven;
  /** Who signs in the client's place, and why; absent where the client signs, and in contents stored before that could be. */
  witness?: { name: string; reason: string };
  /** The centre's phone, where the paper's wording has a place for it. Contents stored before that have none. */
  phone?: string;
  /** The same words in English, for the sheet that translates the document. */
  english: WordsOnPaper;
  /** The address in the QR code, with an unguessable reference and no personal data. */
  referenceUrl: string;
};

export type PersonOnPaper = {
  name: string;
  /** People without a Latvian personal code are identified by their birth date. */
  identity: { personalCode: string } | { birthDate: string };
};

export type DocumentShown = { kind: string; number: string; country: string; validTo: string | null };

export type OrganisationOnPaper = { name: string; registrationNumber: string | null; address: string };

export type EServiceOnPaper = { code: string; name: string; holder: string };

/** The texts that are words and not names, in one language. */
export type WordsOnPaper = {
  documentKind: string;
  country: string;
  /** Empty when the client acts in their own name. */
  basis: string;
  /** Names, in the order of the paper. */
  eServices: string[];
  result: string | null;
  dataUsed: string[];
  howToRevoke: string;
  noticeLanguage: string;
};

/** How the client was informed about the use of personal data before the mandate was drawn up. */
export type NoticeGiven = {
  version: string;
  toldOn: string;
  /** The language's name, such as "latviešu". */
  language: string;
  way: 'read' | 'read-aloud';
  interpreter: string | null;
  witness: string | null;
};
