import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  act: 'Partial revocation of a mandate',
  eServices: 'For which e-services does the client withdraw the mandate?',
  eServicesHint: 'For the others the mandate stays in force.',
  chooseEServices: 'Choose at least one e-service.',
  notNamed: 'The mandate does not name this e-service.',
  revokedAlready: (codes) =>
    `The mandate is already withdrawn for this e-service: ${codes}. Open the mandate to see what is still in force.`,
  filedAlready: (codes) =>
    `Already applied for: ${codes}. A revocation does not undo what was filed; if the client withdrew it at the service holder, record that with the application.`,
  isAll:
    'Then nothing would be left to do under the mandate, and that is revoking all of it. Record the end of the mandate.',
  revokedOn: 'From which day?',
  revokedOnHint:
    'If left empty, from this moment. If an earlier day is entered, the mandate was in force for these e-services until the end of that day.',
  declaredBy: 'Who gave notice of it, and how?',
  declaredByHint: "For example, the client in person, or the client's daughter by phone. It is printed on the proof.",
  ended: 'The mandate has ended, so print the proof of its end.',
  noProof: 'Nothing in this mandate was withdrawn, so there is nothing to prove.',
};
