import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  title: 'Decision on administrator access rights',
  request: 'Request',
  organisation: 'Applicant',
  law: 'Basis',
  lawText: 'Regulation 401, point 22 and Annex 2',
  officer: 'Decided by',
  date: 'Moment of the decision',
  signer: 'The request was signed by',
  ground: 'Assessment of the signature',
  sha256: 'SHA-256 of the signed file',
  headings: ['No.', 'Name and surname', 'Centre/institution', 'Term', 'Decision', 'Reason'],
};
