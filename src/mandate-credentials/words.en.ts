import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  give: 'Credential of a mandate for a service holder’s system',
  eService: 'Name the portal’s code of the e-service.',
  reference: 'Name the portal’s number of the application.',
  nonce: 'Name a value that is used once (nonce): 16 to 100 letters, digits, “_” or “-”.',
  notItsOwn: 'The system may not ask about this e-service, or how it is connected has changed. Get a new access token.',
  unknown: 'No application with this number of the portal is recorded. Check the number and the code of the e-service.',
  ended: 'The mandate under which the application was filed is not in force any more. Ask the centre.',
  credentialName: 'Mandate',
  credentialDescription:
    'A written mandate for an employee of a centre to apply for e-services in the name of a person (22.¹ 3.).',
};
