/**
 * Everything a mandate prints (22.¹ 3), kept with the mandate: the paper is made from this and from nothing of today,
 * so an old mandate is reprinted as it was. Texts are as they stand on the Latvian document; dates are `2019-03-01`.
 * A type and not an interface, so that it is accepted where JSON is.
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
  /** The person whose matter it is, if not the client. */
  represented: (PersonOnPaper & { basis: string }) | null;
  municipality: OrganisationOnPaper;
  centre: OrganisationOnPaper;
  employee: { name: string; position: string };
  eServices: EServiceOnPaper[];
  /** Whether the planned time will be asked for and told (22.¹ 6): not every e-service gives one. */
  plannedTime: boolean;
  /** How the client wants to be told the result (22.¹ 7), such as "pa tālruni +371 20000000"; null: not asked for. */
  result: { way: string } | null;
  /** The personal data that may be used (22.¹ 4). */
  dataUsed: string[];
  /** The last day on which the mandate can be used. */
  validUntil: string;
  /** Where and how it can be revoked, such as "centrā klātienē vai rakstot uz centrs@pilsnovads.example". */
  howToRevoke: string;
  notice: NoticeGiven;
  /** The same words in English, for the sheet that translates the document. */
  english: WordsOnPaper;
  /** What the QR code says: an address with an unguessable reference and no personal data. */
  referenceUrl: string;
};

export type PersonOnPaper = {
  name: string;
  /** Persons without a Latvian personal code are told apart by their birth date. */
  identity: { personalCode: string } | { birthDate: string };
};

export type DocumentShown = { kind: string; number: string; country: string; validTo: string | null };

export type OrganisationOnPaper = { name: string; registrationNumber: string | null; address: string };

export type EServiceOnPaper = { code: string; name: string; holder: string };

/** What is said in words and not by names, in one language. */
export type WordsOnPaper = {
  documentKind: string;
  country: string;
  /** Empty when the matter is the client's own. */
  basis: string;
  /** Names, in the order of the paper. */
  eServices: string[];
  result: string | null;
  dataUsed: string[];
  howToRevoke: string;
  noticeLanguage: string;
};

/** How the client was told about the use of personal data before the mandate was made. */
export type NoticeGiven = {
  version: string;
  toldOn: string;
  /** The language's name, such as "latviešu". */
  language: string;
  way: 'read' | 'read-aloud';
  interpreter: string | null;
  witness: string | null;
};
