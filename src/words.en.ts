import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  cases: 'Cases',
  toTell: 'To be told',
  catalogue: 'E-services',
  consultations: 'Consultations',
  register: 'Register of mandates',
  archiveFiles: 'Archive files',
  auditLog: 'Audit log',
  roles: {
    employee: 'employee',
    viewer: 'viewer',
    auditor: 'auditor',
    administrator: 'administrator',
    ministry_officer: 'ministry officer',
    holder_officer: "service holder's officer",
    representative: 'representative of an organisation',
  },
};
