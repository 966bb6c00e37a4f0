/** A text in sections, for the page and for paper alike. */
export type NoticeText = { title: string; sections: { heading: string; paragraphs: string[] }[] };

/** What a centre fills into the notice on the use of personal data (domain: who answers for the data, and to whom to turn). */
export type NoticeParties = {
  /** The municipality, which answers for its centre. */
  controller: { name: string; registrationNumber: string; address: string; phone: string; email: string };
  centre: { name: string; address: string };
  /** Name or post, and how to reach them. */
  dataProtectionOfficer: string;
  /** Keeps the system the centres share. */
  ministry: string;
  /** The municipality's own setting, in words that follow "glabā" and "are kept for": "10 gadus", "10 years". */
  storageTerm: string;
};
