import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  title: 'Sign for the demo',
  lead: 'This page replaces an external signing tool. Signatures made here are not real and are accepted in this demo only.',
  request: 'Which form is to be signed?',
  none: 'Another file that I attach',
  file: 'File',
  fileHint: 'If no form is chosen in the list.',
  signer: 'Who signs?',
  chooseSigner: 'Choose who signs.',
  chooseFile: 'Choose a request or a file to sign.',
  signers: {
    qualified: 'qualified signature',
    seal: "an organisation's qualified seal",
    unqualified: 'unqualified signature: will not be accepted',
    revoked: 'revoked certificate: will not be accepted',
    expired: 'expired certificate: will not be accepted',
  },
  as: 'How is it signed?',
  container: 'Container (.asice)',
  pdf: 'Signed PDF',
  noStamp: 'Without a time stamp: will not be accepted',
  submit: 'Sign and get the file',
};
