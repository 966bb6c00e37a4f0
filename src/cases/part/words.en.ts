import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  revoke: 'Withdraw a part of the mandate',
  lead: 'The client withdraws the mandate for some e-services. For the others it stays in force; what was filed is not undone.',
  onlyWhole:
    'No part of it can be withdrawn: only one e-service is left to do under the mandate, or everything was applied for.',
  whole: 'Revoke the whole mandate',
  heading: 'Withdrawn in part',
  since: (what, when) => `${what}: withdrawn, ${when}`,
  recorded: (codes, when, who) => `${codes}: recorded ${when}, ${who}`,
  declared: (who) => `notice given by: ${who}`,
  printProof: 'Proof of the partial revocation (PDF)',
  proofLarge: 'Proof of the partial revocation in large print (PDF)',
  proofTranslation: 'English translation of the proof, without legal force (PDF)',
  notInForceSince: (when) => `The client withdrew the mandate for this e-service on ${when}`,
  filedAfter: (when) =>
    `The mandate was withdrawn for this e-service on ${when}, so nothing could be filed after that. Check the time in the portal.`,
  sayWhyLate: (when) =>
    `The mandate was withdrawn for this e-service on ${when}, so nothing may be filed any more. If you filed in the portal before, say why it is recorded only now.`,
};
