import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  cases: 'Cases',
  toTell: 'To be told',
  catalogue: 'E-services',
  consultations: 'Consultations',
  register: 'Register of mandates',
  archiveFiles: 'Archive files',
  rights: 'Rights',
  auditLog: 'Audit log',
};
