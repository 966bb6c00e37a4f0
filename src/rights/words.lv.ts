import type { Role } from '#acting/index.ts';
import { plural } from '#platform/languages/languages.ts';

interface Offer {
  readonly place: string;
  readonly role: string;
  readonly term: string;
  readonly link: string;
}

export const lv = {
  acts: {
    grantRight: 'Piekļuves tiesību piešķiršana',
    extendRight: 'Piekļuves tiesību pagarināšana',
    confirmRight: 'Piekļuves tiesību apstiprināšana pārskatā',
    reviewRights: 'Piekļuves tiesību pārskatīšana',
    takeRight: 'Piekļuves tiesību atņemšana',
    takeAdministratorsRight: 'Administratora piekļuves tiesību atņemšana',
    confirmInvitation: 'Uzaicinātā cilvēka vārda apstiprināšana',
    confirmAdministratorsInvitation: 'Uzaicinātā administratora vārda apstiprināšana',
    renewInvitation: 'Uzaicinājuma atjaunošana',
    renewAdministratorsInvitation: 'Administratora uzaicinājuma atjaunošana',
    withdrawInvitation: 'Uzaicinājuma atsaukšana',
    withdrawAdministratorsInvitation: 'Administratora uzaicinājuma atsaukšana',
  },
  consequences: {
    grantAdministratorsRight: 'Administratora piekļuves tiesību piešķiršana',
    confirmInReview: 'Piekļuves tiesību apstiprināšana, pārskatot vairākas',
    takeInReview: 'Piekļuves tiesību atņemšana, pārskatot vairākas',
    revokeAdministrator: 'Administratora piekļuves tiesību atņemšana ar lēmumu',
    revokeAdministratorsInvitation: 'Administratora uzaicinājuma atsaukšana ar lēmumu',
  },
  auditEvents: {
    enterRight: 'Ministrijas amatpersonas tiesību ievadīšana',
    carryOver: 'Pirms sistēmas ieviešanas piešķirtu tiesību ievadīšana',
    claimInvitation: 'Uzaicinājuma pieņemšana',
    claimAdministratorsInvitation: 'Administratora uzaicinājuma pieņemšana',
  },
  views: {
    listRights: 'Organizācijas piekļuves tiesību skatīšana',
    viewFigures: 'Ziņas par organizāciju piekļuves tiesībām',
    listDueRights: 'Pārskatāmo piekļuves tiesību skatīšana',
    viewRight: 'Cilvēka piekļuves tiesību skatīšana',
    listInvitations: 'Uzaicinājumu skatīšana',
    viewInvitation: 'Uzaicinājuma skatīšana',
  },
  navigation: 'Tiesības',
  left: {
    users: (count: number) =>
      `${count} ${plural('lv', count, { one: 'lietotāja tiesības', other: 'lietotāju tiesības' })} vēl ir spēkā šajā dienā vai vēlāk: tās atņem vai saīsina iestādes administrators.`,
    administrators: (count: number) =>
      `${count} ${plural('lv', count, { one: 'administratora tiesības', other: 'administratoru tiesības' })} vēl ir spēkā šajā dienā vai vēlāk: tās atņem ministrija.`,
  },
  enterName: 'Ierakstiet vārdu un uzvārdu.',
  enterEmail: 'Ierakstiet pilnu e-pasta adresi ar @ zīmi.',
  chooseRole: 'Izvēlieties lomu.',
  enterPosition: 'Ierakstiet amatu.',
  enterFrom: 'Ierakstiet dienu, no kuras tiesības ir spēkā.',
  enterUntil: 'Ierakstiet pēdējo dienu vai atstājiet lauku tukšu, ja tiesības ir pastāvīgas.',
  enterTerm: 'Ierakstiet termiņa pēdējo dienu, piemēram, 31.12.2027., vai vārdu „pastāvīgi”.',
  enterReason: 'Ierakstiet, kāpēc tiesības tiek atņemtas.',
  notAPersonalCode: 'Personas kodā ir 11 cipari, piemēram, 000123-00909.',
  permanentFrom: (from: string) => `no ${from} pastāvīgi`,
  refused: {
    noSuchRight: 'Šādu piekļuves tiesību jūsu iestādē nav.',
    aboveOwn:
      'Administrators piešķir tikai lietotāju tiesības. Administratora tiesības piešķir ministrija pēc pieteikuma.',
    usersRights: 'Lietotāju tiesības piešķir un atņem iestādes administrators, nevis ministrija.',
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
    anotherName: 'Ar šo personas kodu sistēmā ir ierakstīts cits vārds. Pārbaudiet kodu un vārdu.',
    rightEnded: 'Šīs tiesības vairs nav spēkā. Ja tās atkal ir vajadzīgas, piešķiriet jaunas.',
    noSuchInvitation: 'Šis uzaicinājums nav atrodams. Iespējams, tas ir atsaukts. Lūdziet administratoram jaunu.',
    invitationUsed: 'Šis uzaicinājums jau ir izmantots. Ja to izdarījāt jūs, pierakstieties kā parasti.',
    invitationOld: 'Uzaicinājuma termiņš ir beidzies. Lūdziet administratoram jaunu.',
    inviterGone:
      'Uzaicinātājs vairs nav šīs iestādes administrators. Lūdziet jaunu uzaicinājumu pašreizējam administratoram.',
    invitationClosed: 'Šis uzaicinājums jau ir izmantots vai atsaukts.',
    nameToConfirm:
      'Identifikācijas līdzeklī jūsu vārds ir citāds nekā uzaicinājumā, tāpēc tiesības vēl nav piešķirtas. Uzaicinātājam ir nosūtīta ziņa; kad tas apstiprinās, ka esat īstais cilvēks, varēsiet pierakstīties.',
    bothAnswers: 'Par vienām un tām pašām tiesībām sniegtas abas atbildes. Izvēlieties vienu.',
    nothingReviewed: 'Vismaz par vienu cilvēku izvēlieties, vai tiesības vēl ir vajadzīgas.',
    noReason: 'Ierakstiet, kāpēc tiesības tiek atņemtas.',
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

Uzaicinājumu, ko nosūtījāt (${name}), izmantoja cilvēks, kura vārds identifikācijas līdzeklī ir citāds. Tiesības vēl nav piešķirtas. Atveriet sistēmā sadaļu „Tiesības” un apstipriniet, ka tas ir īstais cilvēks, vai atsauciet uzaicinājumu.`,
    endsSubject: (until: string) => `Piekļuves tiesību termiņš beidzas ${until}`,
    ends: ({
      name,
      place,
      role,
      until,
      link,
    }: {
      name: string;
      place: string;
      role: string;
      until: string;
      link: string;
    }) =>
      `Labdien!

Drīz beidzas piekļuves tiesību termiņš.

Kam: ${name}
Kur: ${place}
Loma: ${role}
Pēdējā diena: ${until}

Ja tiesības būs vajadzīgas arī turpmāk, termiņš jāpagarina, pirms tas beidzas. To dara iestādes administrators, bet administratora tiesībām – ministrija pēc jauna pieteikuma.
${link}`,
    lastAdministratorSubject: (organisation: string) => `Bez administratora: ${organisation}`,
    lastAdministrator: (organisation: string) =>
      `Labdien!

${organisation}: atņemtas pēdējā administratora tiesības. Kamēr nav jauna administratora, neviens nevar piešķirt un atņemt tās lietotāju tiesības.`,
  },
  role: (role: Role) => roles[role],
  roleMeans: (role: keyof typeof meanings) => meanings[role],
  title: 'Piekļuves tiesības',
  lead: 'Jūs atbildat par to, lai tiesības būtu tiem, kam tās vajadzīgas, un pārējiem tās tiktu laikus atņemtas.',
  grant: 'Piešķirt tiesības',
  grantLead:
    'Cilvēks saņems e-pastu ar saiti un tiesības iegūs, kad pierakstīsies ar kvalificētu identifikācijas līdzekli.',
  name: 'Vārds un uzvārds',
  email: 'E-pasta adrese',
  emailHint: 'Darba adrese, kurai piekļūst tikai šis cilvēks.',
  position: 'Amats',
  roleLabel: 'Loma',
  centre: 'Centrs',
  centreHint: 'Darbiniekam, skatītājam un auditoram; citām lomām atstājiet tukšu.',
  allCentres: 'Visi centri',
  wholeOrganisation: 'Visa iestāde',
  from: 'No',
  lastDay: 'Pēdējā diena',
  lastDayHint: 'Piemēram, 31.12.2026. Ja atstāsiet tukšu, tiesības būs pastāvīgas.',
  personalCodeKnown: 'Zinu cilvēka personas kodu',
  personalCode: 'Personas kods',
  personalCodeHint: 'Tad tiesības tiks piešķirtas uzreiz, bez saites.',
  person: 'Cilvēks',
  people: 'Cilvēki un viņu tiesības',
  nobody: 'Šādu tiesību nav.',
  show: 'Rādīt',
  lists: {
    all: 'Spēkā esošās un gaidāmās',
    ending: 'Beidzas 30 dienu laikā',
    unused: 'Nav lietotas 90 dienas',
    orphaned: 'Piešķīrējs vairs nav administrators',
    due: 'Jāpārskata',
    ended: 'Beigušās',
  },
  until: 'Līdz',
  permanent: 'pastāvīgi',
  lastUsed: 'Pēdējoreiz lietotas',
  neverUsed: 'nav lietotas',
  endedOn: (day: string) => `beigušās ${day}`,
  begins: (day: string) => `no ${day}`,
  invitations: 'Uzaicinājumi',
  invitation: 'Uzaicinājums',
  state: 'Stāvoklis',
  waitsUntil: (day: string) => `gaida līdz ${day}`,
  nameDiffersTag: 'Vārds jāapstiprina',
  invitedAt: 'Uzaicināts',
  signedInAs: 'Pierakstījās kā',
  nameDiffersWarning:
    'Cilvēka vārds identifikācijas līdzeklī atšķiras no uzaicinājuma. Apstipriniet tikai tad, ja zināt, ka tas ir tas pats cilvēks.',
  confirmName: 'Tas ir īstais cilvēks: piešķirt',
  linkUntil: 'Saite derīga līdz',
  renewLead:
    'Ja saites termiņš ir beidzies vai to pirmais atvēris kāds cits, nosūtiet jaunu saiti tam pašam cilvēkam. Vecā saite vairs nederēs. Jauns pieteikums nav vajadzīgs.',
  renew: 'Nosūtīt jaunu saiti',
  withdraw: 'Atsaukt uzaicinājumu',
  invitedTitle: 'Jums piešķirtas piekļuves tiesības',
  invitedLead: 'Lai tās saņemtu, pierakstieties ar kvalificētu elektroniskās identifikācijas līdzekli.',
  invitedSignIn: 'Pierakstīties un saņemt',
  right: 'Piekļuves tiesības',
  where: 'Kur',
  term: 'Termiņš',
  history: 'Vēsture',
  when: 'Kad',
  what: 'Notikums',
  who: 'Kas to izdarīja',
  outside: 'ārpus sistēmas',
  events: {
    given: (until: string | null) => (until ? `piešķirtas līdz ${until}` : 'piešķirtas pastāvīgi'),
    extended: (until: string | null) => (until ? `termiņš mainīts: līdz ${until}` : 'termiņš mainīts: pastāvīgi'),
    taken: (reason: string) => `atņemtas: ${reason}`,
    confirmed: 'pārskatīšanā apstiprinātas',
  },
  extend: 'Mainīt termiņu',
  take: 'Atņemt tiesības',
  takeWarning: 'Tiesības beigsies tūlīt, arī tad, ja cilvēks pašlaik strādā. Sāktās lietas paliek centram.',
  reason: 'Iemesls',
  reasonHint: 'Piemēram, mainījis darbu. Paliek tiesību vēsturē.',
  save: 'Saglabāt',
  review: 'Ceturkšņa pārskatīšana',
  reviewOf: (count: number) => `Pārskatīt (${count})`,
  reviewLead:
    'Par katru cilvēku izvēlieties, vai tiesības vēl ir vajadzīgas. Tie, par kuriem neizvēlēsieties, paliks pārskatāmi.',
  reviewDone: 'Šajā ceturksnī viss ir pārskatīts.',
  reviewMore: 'Pēc saglabāšanas parādīsies nākamie.',
  reviewReasonHint: 'Vajadzīgs, ja kādam tiesības atņemat un pie tām iemesls nav ierakstīts.',
  reviewLate: (days: number) => `Pārskatīšana kavējas ${days} ${plural('lv', days, { one: 'dienu', other: 'dienas' })}`,
  reviewLateText: 'To redz arī ministrija. Pārskatiet tiesības un atņemiet tās, kas vairs nav vajadzīgas.',
  notUsedYet: 'Vēl nav lietotas',
  keepOthers: 'Visas pārējās šeit redzamās tiesības vēl ir vajadzīgas',
  keepOthersHint: 'Tiesībām, kas vairs nav vajadzīgas, zemāk izvēlieties „Atņemt” un ierakstiet iemeslu.',
  ownReason: 'Iemesls tieši šīm tiesībām',
  keep: 'Vēl vajadzīgas',
  takeIt: 'Atņemt',
  usedOn: (day: string) => `Pēdējoreiz lietotas ${day}`,
  lateBy: (days: number) => `Kavējas ${days} ${plural('lv', days, { one: 'dienu', other: 'dienas' })}`,
  noAdministrator: 'Iestādei nav administratora',
  noAdministratorText:
    'Neviens nevar piešķirt un atņemt tās lietotāju tiesības, kamēr nav apmierināts jauns pieteikums.',
  figuresTitle: 'Iestāžu piekļuves tiesības',
  figuresLead: 'Kā administratori laikus piešķir un atņem lietotāju tiesības.',
  organisation: 'Iestāde',
  administrators: 'Administratori',
  inForce: 'Spēkā',
  done: {
    granted: 'Tiesības ir piešķirtas.',
    invited: 'Uzaicinājums ir nosūtīts.',
    taken: 'Tiesības ir atņemtas.',
    last: 'Tiesības ir atņemtas. Iestādei vairs nav administratora.',
    extended: 'Termiņš ir mainīts.',
    confirmed: 'Vārds ir apstiprināts, un tiesības ir piešķirtas.',
    renewed: 'Jauna saite ir nosūtīta. Vecā vairs neder.',
    withdrawn: 'Uzaicinājums ir atsaukts.',
    reviewed: 'Izvēles ir saglabātas.',
  },
};

const meanings = {
  employee: 'Apkalpo klientus un piesaka pilnvarotos e-pakalpojumus.',
  viewer: 'Redz centra lietas, bet klientus neapkalpo.',
  auditor: 'Lasa centra audita žurnālu un pilnvarojumu reģistru.',
  organisation_auditor: 'Lasa organizācijas audita žurnālu: piekļuves tiesības, pieteikumi, atteikumi.',
  holder_officer: 'Pārzina pakalpojuma turētāja e-pakalpojumus.',
};

const roles: Record<Role, string> = {
  employee: 'darbinieks',
  viewer: 'skatītājs',
  auditor: 'auditors',
  organisation_auditor: 'organizācijas auditors',
  administrator: 'administrators',
  ministry_officer: 'ministrijas amatpersona',
  holder_officer: 'pakalpojuma turētāja amatpersona',
  representative: 'organizācijas pārstāvis',
};
