import type { Role } from './actor.ts';

export const lv = {
  signInNeeded: 'Lai turpinātu, pierakstieties.',
  notYourRole:
    'Šī lapa neietilpst jūsu piekļuves tiesībās. Ja tā vajadzīga darbam, lūdziet tiesības savas iestādes administratoram.',
  roles: {
    employee: 'darbinieks',
    viewer: 'skatītājs',
    auditor: 'auditors',
    administrator: 'administrators',
    ministry_officer: 'ministrijas amatpersona',
    holder_officer: 'pakalpojuma turētāja amatpersona',
    representative: 'organizācijas pārstāvis',
  } satisfies Record<Role, string> as Record<string, string>,
};
