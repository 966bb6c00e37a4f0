import type { Role } from './actor.ts';

export const lv = {
  signInNeeded: 'Lai turpinātu, pierakstieties.',
  notYourRole:
    'Šī lapa neietilpst jūsu piekļuves tiesībās. Ja tā vajadzīga darbam, lūdziet tiesības savas iestādes administratoram.',
  stale: 'Lai to izdarītu, pierakstieties vēlreiz: kopš jūs apliecinājāt identitāti, ir pagājis pārāk ilgs laiks.',
  tookTooLong:
    'No pieprasījuma līdz tā ierakstīšanai pagāja vairāk nekā minūte, tāpēc nekas nav ierakstīts. Nosūtiet to vēlreiz.',
  requestIdUnreadable:
    'Pieprasījuma identifikatoram galvenē jābūt UUID, piemēram, 01a2219c-c041-7000-8000-000000000000.',
  requestIdSpent:
    'Šī veidlapa jau ir nosūtīta ar citu saturu. Atveriet lapu no jauna un pārbaudiet, kas ir pierakstīts.',
  sourceOfLaw:
    'Ministru kabineta noteikumi Nr. 401, kā tos groza noteikumi, kas ir spēkā no 2019. gada 1. marta. Saistošs ir teksts, kas publicēts „Latvijas Vēstnesī”.',
  roles: {
    employee: 'darbinieks',
    viewer: 'skatītājs',
    auditor: 'auditors',
    organisation_auditor: 'organizācijas auditors',
    administrator: 'administrators',
    ministry_officer: 'ministrijas amatpersona',
    holder_officer: 'pakalpojuma turētāja amatpersona',
    representative: 'organizācijas pārstāvis',
  } satisfies Record<Role, string> as Record<string, string>,
};
