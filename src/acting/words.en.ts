import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  signInNeeded: 'Sign in to continue.',
  notYourRole:
    "This page is not within your access rights. If your work needs it, ask your organisation's administrator.",
  stale: 'To do this, sign in once more: it is too long since you proved your identity.',
  requestIdSpent: 'This form has been sent already, with other content. Open the page anew and check what is recorded.',
  roles: {
    employee: 'employee',
    viewer: 'viewer',
    auditor: 'auditor',
    administrator: 'administrator',
    ministry_officer: 'ministry officer',
    holder_officer: 'service holder officer',
    representative: 'representative of an organisation',
  },
};
