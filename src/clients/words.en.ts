import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  acts: {
    declareNoMeans: 'Declaration that no means is available',
    checkIdentity: "Check of the client's identity",
  },
  views: {
    askPurpose: "Question why a person's record is opened",
    openRecord: "View of a person's record",
    revealPersonalCode: 'View of a whole personal code',
  },
  chooseReason: 'Choose why no electronic identification is available to the client.',
  meansAvailable:
    'Without this declaration no authorised e-service can be applied for. A client who has electronic identification applies for the e-service personally: help with that and record a consultation.',
  chooseOutcome: 'Choose the outcome of the check.',
  chooseRefusalReason: 'Choose why the identity was not confirmed.',
  chooseDocument: 'Choose which document was shown.',
  enterDocumentNumber: "Enter the document's number.",
  chooseCountry: 'Choose the country that issued the document.',
  noSuchCountry: 'Choose a country from the list.',
  enterValidTo: 'Enter the date until which the document is valid.',
  impossibleBirth: 'Check the date of birth: it cannot be in the future, nor more than 120 years ago.',
  impossibleValidity:
    'Check the year: a document is not valid for more than 50 years. If it states no term, leave the field empty.',
  documentOutdated: (date) =>
    `The document was valid until ${date}. An identity cannot be confirmed with such a document: ask for another document, or record that the identity was not confirmed because the document is not valid.`,
  enterGivenName:
    'Enter the given name as it is written in the document. If the document has a surname only, enter a dash as the given name.',
  enterSurname:
    'Enter the surname as it is written in the document. If the document has a given name only, enter a dash as the surname.',
  enterCodeOrBirthDate: 'Enter the personal code. If the person has no Latvian personal code, enter the date of birth.',
  enterPresentCode: 'Enter the present personal code too.',
  codeForm: 'A personal code has 11 digits, for example 000123-00909. Check that none is missing.',
  wrongCheckDigit:
    'The check digit of the personal code does not match. Compare the code with the document: if it is different there, correct it; if it is the same, tick the box below.',
  codesOfTwoPersons:
    'The present and the previous personal code belong to two different people recorded here. Compare both codes with the documents.',
  knownUnderOtherName:
    'The person with this personal code is recorded here under a different name. Compare the code with the document: if it is right, and both given name and surname have changed, tick the box here.',
  servesThemself:
    'Employees do not serve themselves. Another employee serves this client, or you apply for the e-service in the portal yourself.',
  otherClient: 'This case is of another client. If the code is typed correctly, open a new case for this client.',
  otherRepresented: 'In this case the client acted in another name before. If that is right, open a new case.',
  recordedDead:
    'It is recorded here that this person has died. Compare the code with the document. If the death was recorded by mistake, two employees first put it right in the person’s record.',
  representsThemself:
    'The client and the represented person are the same person. If the client acts in their own name, choose “In their own name”.',
  chooseMatter: 'Choose in whose name the client acts.',
  chooseBasis: 'Choose on what basis the client represents the other person.',
  noLatvianCode: 'This person has no Latvian personal code.',
  personNotFound: 'There is no such person, or it is not a client of your centre. Search in the list of cases.',
  minorNeedsBasis:
    'By the birth date the client is under 18. Say on what basis they act in their own matter. Without such a basis a parent or guardian acts for them.',
  enterMinorBasisDocument: 'Enter what shows this basis.',
  enterBasisDocument: 'Enter the document that proves the right to represent.',

  whyNoMeans: 'Why is no electronic identification available to the client?',
  noMeansReasons: {
    never_had: 'The client has never had one',
    expired: 'It has expired',
    lost_or_blocked: 'It is lost or blocked',
    cannot_use: 'There is one, but the client cannot use it, for example because there is no card reader or PIN',
  },
  noneAvailable: 'The client declares that no electronic identification is available to them',
  noneAvailableHint: 'Ask the client, and tick if neither an eID card nor eParaksts nor any other means is available.',

  documentShown: 'Document shown',
  documentKind: 'Which document was shown?',
  documentKinds: {
    eid_card: 'Identity card (eID card)',
    passport: 'Passport',
    residence_permit: 'Residence permit',
    travel_document: 'Travel document',
    foreign_passport: 'Foreign passport or identity card',
    other: 'Another identity document',
  },
  documentNumber: 'Document number',
  documentCountry: 'Issuing country',
  documentValidTo: 'Valid until',

  client: 'Client',
  clientLabels: {
    givenName: 'Given name',
    surname: 'Surname',
    code: 'Latvian personal code',
    previousCode: 'Previous personal code',
    birthDate: 'Date of birth',
  },
  representedLabels: {
    givenName: 'Given name of the represented person',
    surname: 'Surname of the represented person',
    code: 'Latvian personal code of the represented person',
    previousCode: 'Previous personal code of the represented person',
    birthDate: 'Date of birth of the represented person',
  },
  asInDocument: 'Enter the names and the personal code as they are written in the document.',
  personalCodeHint: 'For example, 000123-00909.',
  codeConfirmed: 'The code was compared with the document and is the same there',
  nameConfirmed: 'The code was compared with the document; the person has changed both given name and surname',
  birthDateHint: 'Only if there is no Latvian personal code; the code is then left empty. For example, 01.03.1959',
  otherCode: 'There is no personal code, or it has been changed',
  previousCodeHint: 'Only if the personal code has been changed.',

  whoseMatter: 'Representation',
  matter: 'In whose name does the client act?',
  matters: { self: 'In their own name', other: 'In the name of another person' },
  basis: 'On what basis does the client represent?',
  bases: {
    parent: 'Is the mother or father of the child',
    guardian: 'Is the guardian of a minor',
    trustee: 'Is the trustee of an adult',
  },
  basisNames: { parent: 'mother or father', guardian: 'guardian', trustee: 'trustee' },
  minorBasis: 'On what basis does the minor act alone?',
  minorBases: {
    e_service_for_minors: 'A minor may apply for this e-service alone',
    declared_of_age: 'Declared of age by a court',
    married: 'Married',
    other_law: 'Another basis in law',
  },
  minorBasisDocument: 'What shows it?',
  minorBasisDocumentHint:
    'For example, the rule of law that gives the age, a court judgment or a marriage certificate.',
  basisDocument: 'Document that proves the right to represent',
  basisDocumentHint:
    "Name, issuer, date and number, for example the decision of an orphans' court or a birth certificate.",

  outcome: 'Outcome of the check',
  outcomeOfCheck: "Is the client's identity confirmed?",
  outcomes: { confirmed: 'Yes, the identity is confirmed', refused: 'No' },
  outcomeTags: { confirmed: 'Confirmed', refused: 'Not confirmed' },
  refusalReason: 'Why not?',
  refusalReasons: {
    identity_not_proven: 'The client cannot prove their identity',
    document_invalid: 'The document is not valid',
    capacity_or_will_doubted: 'There is doubt about capacity or free will',
    not_own_matter: 'The client acts for another person without the right to represent them',
  },
  nobodyIdentified: 'The name, code and document number will not be kept.',

  choosePurpose: "Choose why you open the person's record.",
  openRecord: "Open the person's record",
  openRecordLead: 'Each view of a record is logged together with its purpose. Open only what your work needs.',
  purpose: 'Why do you open the record?',
  purposes: {
    serving: 'Serving the client',
    own_data_request: 'The client asks about their own data',
    correction: 'Correcting data',
    complaint: 'Looking into a submission or complaint',
    supervision: 'Supervision of the work',
  },
  open: 'Open',
  personRecord: "Person's record",
  viewIsLogged: (purpose) => `This view has been logged. Purpose: ${purpose.toLowerCase()}.`,
  death: 'Death of the person: not recorded',
  died: (day) => `Death of the person: ${day}`,
  codes: 'Personal code',
  codeInUse: 'Code in use',
  formerCode: (date) => `Former code, recorded ${date}`,
  showCode: 'Show the personal code',
  names: 'Names',
  nameAndSurname: 'Given name and surname',
  noted: 'First recorded',
  checks: 'Identity checks',
  when: 'When',
  by: 'Checked by',
  asWhom: 'As whom',
  asClient: 'Client',
  asRepresented: 'Represented person',
};
