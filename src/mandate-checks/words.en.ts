import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  check: 'Mandate check',
  employee: 'Name the employee as in their certificate: PNOLV-…',
  person: 'Name either a personal code, or a document of the person and their birth date.',
  eService: 'Name the portal’s code of the e-service.',
  moment: 'Name a moment no earlier than a day ago and not in the future, such as 2026-03-02T08:30:00Z.',
  digest: 'Add the digest of the question (Content-Digest, sha-256), which must be that of the question.',
  notItsOwn: 'The system may not ask about this e-service, or how it is connected has changed. Get a new access token.',
  tooOften:
    'Too many questions about this employee, or of this system, were answered no in this minute. Ask in a minute.',
};
