import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  chooseReason: 'Choose why no electronic identification means is available to the client.',
  meansAvailable:
    'Without this declaration no authorised e-service can be applied for. A client who has an electronic identification means applies for the e-service in person: help with that and record a consultation.',
  chooseOutcome: 'Choose the outcome of the check.',
  chooseRefusalReason: 'Choose why the identity was not confirmed.',
  chooseDocument: 'Choose which document was shown.',
  enterDocumentNumber: "Enter the document's number.",
  chooseCountry: 'Choose the country that issued the document.',
  noSuchCountry: 'Choose a country from the list.',
  enterValidTo: 'Enter the date until which the document is valid.',
  documentOutdated: (date) =>
    `The document was valid until ${date}. Nobody's identity can be confirmed by it: ask for another document, or record that the identity was not confirmed because the document is not valid.`,
  enterGivenName:
    'Enter the given name as the document has it. If the document has a surname only, enter a dash as the given name.',
  enterSurname:
    'Enter the surname as the document has it. If the document has a given name only, enter a dash as the surname.',
  enterCodeOrBirthDate: 'Enter the personal code. If the person has no Latvian personal code, enter the date of birth.',
  enterPresentCode: 'Enter the present personal code too.',
  codeForm: 'A personal code has 11 digits, for example 000123-00001. Check that none is missing.',
  wrongCheckDigit:
    'The check digit of the personal code does not match. Compare the code with the document: if it is different there, correct it; if it is exactly so, tick the box below.',
  codesOfTwoPersons:
    'The present and the previous personal code belong to two different people known here. Compare both codes with the documents.',
  knownUnderOtherName:
    'The person with this personal code is known here under quite another name. Compare the code with the document: if it is right, and both given name and surname have changed, tick it here.',
  servesThemself:
    'Employees do not serve themselves in a matter of their own. Another employee serves this client, or you apply for the e-service on the portal yourself.',
  representsThemself:
    'The client and the person represented are one and the same. If it is the client\'s own matter, choose "The client\'s own matter".',
  chooseBasis: 'Choose whose matter it is.',
  noLatvianCode: 'This person has no Latvian personal code.',
  personNotFound: 'There is no such person, or it is not a client of your centre. Search in the work list.',
  enterBasisDocument: 'Enter the document that proves the right to represent.',
};
