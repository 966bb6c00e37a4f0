import type { Role } from '#audit/index.ts';

interface Offer {
  readonly place: string;
  readonly role: string;
  readonly term: string;
  readonly link: string;
}

export const lv = {
  enterName: 'Ierakstiet vārdu un uzvārdu.',
  enterEmail: 'Ierakstiet e-pasta adresi, piemēram, vards.uzvards@pasvaldiba.lv.',
  chooseRole: 'Izvēlieties lomu.',
  enterPosition: 'Ierakstiet amatu.',
  enterFrom: 'Ierakstiet dienu, no kuras tiesības ir spēkā.',
  enterReason: 'Ierakstiet, kāpēc tiesības tiek atņemtas.',
  notAPersonalCode: 'Personas kods ir 11 cipari, piemēram, 000123-00001.',
  permanentFrom: (from: string) => `no ${from} pastāvīgi`,
  refused: {
    mayNotManage: 'Piekļuves tiesības piešķir un atņem iestādes administrators vai ministrijas amatpersona.',
    noSuchRight: 'Šādu piekļuves tiesību jūsu iestādē nav.',
    aboveOwn:
      'Administrators piešķir tikai lietotāju tiesības. Administratora tiesības piešķir ministrija pēc pieprasījuma.',
    usersRights: 'Lietotāju tiesības piešķir un atņem iestādes administrators, nevis ministrija.',
    noRequest: 'Administratora tiesības piešķir tikai pēc parakstīta pieprasījuma, par kuru ministrija ir lēmusi.',
    noSuchOrganisation: 'Šādas iestādes sistēmā nav.',
    notAServiceHolder: 'Pakalpojuma turētāja amatpersona var būt tikai pakalpojuma turētājam.',
    chooseCentre: 'Izvēlieties centru, kurā cilvēks strādās.',
    noCounter: 'Šī loma pieder iestādei, nevis centram: centru atstājiet neizvēlētu.',
    notOwnCentre: 'Tiesības var piešķirt tikai savas iestādes centros.',
    beginsInPast: 'Tiesības nevar sākties pagātnē: ierakstiet šodienu vai vēlāku dienu.',
    endsBeforeItBegins: 'Termiņa pēdējā diena nevar būt agrāka par pirmo dienu vai par šodienu.',
    ownRight: 'Tiesības sev piešķirt nevar. Lūdziet to citam administratoram vai ministrijai.',
    ownRightTaken: 'Savas tiesības atņemt nevar. Lūdziet to citam administratoram vai ministrijai.',
    ownRightConfirmed: 'Savas tiesības apstiprināt nevar. To dara cits administrators vai ministrija.',
    termsOverlap:
      'Šim cilvēkam šādas tiesības tajā pašā laikā jau ir vai viņš uz tām jau ir uzaicināts. Pagariniet esošo termiņu vai izvēlieties citu laiku.',
    personalNumber: 'Personas kods ir 11 cipari, piemēram, 000123-00001.',
    anotherName: 'Ar šo personas kodu sistēmā ir ierakstīts cits vārds. Pārbaudiet kodu un vārdu.',
    rightEnded: 'Šīs tiesības vairs nav spēkā. Ja tās atkal ir vajadzīgas, piešķiriet jaunas.',
    noSuchInvitation: 'Šis uzaicinājums nav atrodams. Iespējams, tas ir atsaukts. Lūdziet administratoram jaunu.',
    invitationUsed: 'Šis uzaicinājums jau ir izmantots. Ja to izdarījāt jūs, pierakstieties kā parasti.',
    invitationOld: 'Uzaicinājuma termiņš ir beidzies. Lūdziet administratoram jaunu.',
    invitationClosed: 'Šis uzaicinājums jau ir izmantots vai atsaukts.',
    notClaimed: 'Uzaicinātais vēl nav pierakstījies, tāpēc nav ko apstiprināt.',
  },
  mails: {
    invitationSubject: (place: string) => `Uzaicinājums darbam sistēmā: ${place}`,
    invitation: ({ place, role, term, link, until }: Offer & { until: string }) =>
      `Labdien!

Jums piešķirtas piekļuves tiesības klientu apkalpošanas centru pakalpojumu vadības sistēmā.

Kur: ${place}
Loma: ${role}
Termiņš: ${term}

Lai tās saņemtu, līdz ${until} atveriet šo saiti un pierakstieties ar kvalificētu elektroniskās identifikācijas līdzekli:
${link}

Saite ir tikai jums un izmantojama vienu reizi. Ja šo ziņu negaidījāt, neatveriet saiti un paziņojiet savas iestādes administratoram.`,
    givenSubject: (place: string) => `Jaunas piekļuves tiesības: ${place}`,
    given: ({ place, role, term, link }: Offer) =>
      `Labdien!

Jums piešķirtas piekļuves tiesības klientu apkalpošanas centru pakalpojumu vadības sistēmā.

Kur: ${place}
Loma: ${role}
Termiņš: ${term}

Pierakstīties: ${link}`,
    nameDiffersSubject: 'Uzaicinātā cilvēka vārds jāpārbauda',
    nameDiffers: (name: string) =>
      `Labdien!

Uzaicinājumu, ko nosūtījāt (${name}), izmantoja cilvēks, kura vārds identifikācijas līdzeklī ir citāds. Tiesības vēl nav piešķirtas. Atveriet sistēmā sadaļu “Tiesības” un apstipriniet, ka tas ir īstais cilvēks, vai atsauciet uzaicinājumu.`,
    lastAdministratorSubject: (organisation: string) => `Bez administratora: ${organisation}`,
    lastAdministrator: (organisation: string) =>
      `Labdien!

${organisation}: atņemtas pēdējā administratora tiesības. Kamēr nav jauna administratora, neviens nevar piešķirt un atņemt tās lietotāju tiesības.`,
  },
  role: (role: Role) => roles[role],
};

const roles: Record<Role, string> = {
  employee: 'darbinieks',
  viewer: 'skatītājs',
  auditor: 'auditors',
  administrator: 'administrators',
  ministry_officer: 'ministrijas amatpersona',
  holder_officer: 'pakalpojuma turētāja amatpersona',
  representative: 'organizācijas pārstāvis',
};
