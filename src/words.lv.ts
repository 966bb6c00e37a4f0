import type { Role } from '#audit/index.ts';

export const lv = {
  cases: 'Lietas',
  toTell: 'Jāpaziņo',
  catalogue: 'E-pakalpojumi',
  consultations: 'Konsultācijas',
  register: 'Pilnvarojumu reģistrs',
  archiveFiles: 'Arhīva lietas',
  auditLog: 'Audita žurnāls',
  roles: {
    employee: 'darbinieks',
    viewer: 'skatītājs',
    auditor: 'auditors',
    administrator: 'administrators',
    ministry_officer: 'ministrijas amatpersona',
    holder_officer: 'pakalpojuma turētāja amatpersona',
    representative: 'organizācijas pārstāvis',
  } satisfies Record<Role, string> as Record<Role, string>,
};
