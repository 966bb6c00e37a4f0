import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  signInNeeded: 'Sign in to continue.',
  notYourRole:
    "This page is not within your access rights. If your work needs it, ask your organisation's administrator.",
};
