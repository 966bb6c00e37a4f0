import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  signInNeeded: 'Sign in to continue.',
  notYourRole:
    "This page is not within your access rights. If your work needs it, ask your organisation's administrator.",
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
