import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  views: {
    viewRecorded: 'Comparing what is recorded with the document shown',
    viewForWhom: 'The client for whom a new case is opened',
  },
  newCase: 'New case',
  eService: 'E-service',
  eServiceHint: 'Its code, such as EPD01, or words of its name.',
  otherEService: 'Choose another e-service',
  whichOne: 'Which of these?',
  noSuchEService: 'There is no such e-service today. Check the code, or type other words.',
  severalEServices: 'Several e-services match. Choose one.',
  declaration: 'Declaration',
  document: 'The document shown',
  documentHelp:
    'If the client has been to this centre with this document, the next step has the name and the document filled in. Compare them with the document.',
  forClient: 'The case is for',
  sameClient:
    'Type the number of the document shown: if this centre has recorded it, the next step has the name, the personal code and the data of the document filled in. Compare them with the document.',
  otherClient: 'Open a case for another client',
  newCaseForClient: 'New case for this client',
  personalCode: 'Personal code',
  documentNumber: 'Number of the document',
  open: 'Open the case and go on',
};
