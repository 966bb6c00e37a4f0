/** A text in sections, for the page and for paper. */
export type NoticeText = { title: string; sections: { heading: string; paragraphs: string[] }[] };

/**
 * What a centre fills into the notice on the use of personal data: who is responsible for the data, and whom to
 * contact.
 */
export type NoticeParties = {
  /** The municipality, which is responsible for its centre. */
  controller: { name: string; registrationNumber: string; address: string; phone: string; email: string };
  centre: { name: string; address: string };
  /** Name or position, and contact details. */
  dataProtectionOfficer: string;
  /** Responsible for the system that the centres share. */
  ministry: string;
  /** The municipality's own setting, in words that follow "glabā" and "are kept for": "10 gadus", "10 years". */
  storageTerm: string;
};
