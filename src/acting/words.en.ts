import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  signInNeeded: 'Sign in to continue.',
  notYourRole:
    "This page is not within your access rights. If your work needs it, ask your organisation's administrator.",
  stale: 'To do this, sign in again: you proved your identity too long ago.',
  tookTooLong:
    'More than a minute passed between your request and its being written, so nothing was written. Send it again.',
  requestIdUnreadable: 'The header Idempotency-Key must be a UUID, for example 01a2219c-c041-7000-8000-000000000000.',
  requestIdSpent:
    'This form has been sent already, with other content. Open the page again and check what is recorded.',
  sourceOfLaw:
    'Regulation No. 401 of the Cabinet of Ministers, as amended by the act in force since 1 March 2019. The binding text is the one published in the official gazette.',
  roles: {
    employee: 'employee',
    viewer: 'viewer',
    auditor: 'auditor',
    organisation_auditor: 'auditor of an organisation',
    administrator: 'administrator',
    ministry_officer: 'ministry officer',
    holder_officer: 'service holder officer',
    representative: 'representative of an organisation',
  },
};
