import type { Basis, DocumentKind, MinorBasis, NoMeansReason, Outcome, Purpose, RefusalReason } from './kinds.ts';

export const lv = {
  acts: {
    declareNoMeans: 'Apliecinājums, ka līdzekļi nav pieejami',
    checkIdentity: 'Klienta identitātes pārbaude',
  },
  views: {
    askPurpose: 'Mērķa prasīšana pirms personas ieraksta',
    openRecord: 'Personas ieraksta skatīšana',
    revealPersonalCode: 'Pilna personas koda skatīšana',
  },
  chooseReason: 'Izvēlieties, kāpēc klientam nav pieejams neviens elektroniskās identifikācijas līdzeklis.',
  meansAvailable:
    'Bez šī apliecinājuma pilnvaroto e-pakalpojumu pieteikt nevar. Ja klientam ir elektroniskās identifikācijas līdzeklis, viņš e-pakalpojumu piesaka pats: palīdziet to izdarīt un reģistrējiet konsultāciju.',
  chooseOutcome: 'Izvēlieties pārbaudes rezultātu.',
  chooseRefusalReason: 'Izvēlieties, kāpēc identitāte netika apstiprināta.',
  chooseDocument: 'Izvēlieties, kāds dokuments tika uzrādīts.',
  enterDocumentNumber: 'Ierakstiet dokumenta numuru.',
  chooseCountry: 'Izvēlieties valsti, kas dokumentu izdevusi.',
  noSuchCountry: 'Izvēlieties valsti no saraksta.',
  enterValidTo: 'Ierakstiet, līdz kuram datumam dokuments ir derīgs.',
  impossibleBirth: 'Pārbaudiet dzimšanas datumu: tas nevar būt nākotnē vai vairāk nekā pirms 120 gadiem.',
  impossibleValidity:
    'Pārbaudiet gadu: dokuments nav derīgs ilgāk par 50 gadiem. Ja termiņš dokumentā nav norādīts, lauku atstājiet tukšu.',
  documentOutdated: (date: string) =>
    `Dokuments bija derīgs līdz ${date} Ar šādu dokumentu identitāti apstiprināt nevar: palūdziet citu dokumentu vai atzīmējiet, ka identitāte nav apstiprināta, jo dokuments nav derīgs.`,
  enterGivenName:
    'Ierakstiet vārdu tā, kā tas rakstīts dokumentā. Ja dokumentā ir tikai uzvārds, vārda vietā ierakstiet domuzīmi.',
  enterSurname:
    'Ierakstiet uzvārdu tā, kā tas rakstīts dokumentā. Ja dokumentā ir tikai vārds, uzvārda vietā ierakstiet domuzīmi.',
  enterCodeOrBirthDate:
    'Ierakstiet personas kodu. Ja personai Latvijas personas koda nav, ierakstiet dzimšanas datumu.',
  enterPresentCode: 'Ierakstiet arī tagadējo personas kodu.',
  codeForm: 'Personas kodā ir 11 cipari, piemēram, 000123-00909. Pārbaudiet, vai neviena netrūkst.',
  wrongCheckDigit:
    'Personas koda pārbaudes cipars nesakrīt. Salīdziniet kodu ar dokumentu: ja tur rakstīts citādi, izlabojiet; ja tieši tā, atzīmējiet to zem lauka.',
  codesOfTwoPersons:
    'Tagadējais un iepriekšējais personas kods pieder diviem dažādiem šeit reģistrētiem cilvēkiem. Salīdziniet abus kodus ar dokumentiem.',
  knownUnderOtherName:
    'Cilvēks ar šādu personas kodu šeit reģistrēts ar pavisam citu vārdu un uzvārdu. Salīdziniet kodu ar dokumentu: ja tas ir pareizs un mainīts gan vārds, gan uzvārds, atzīmējiet to šeit.',
  servesThemself:
    'Savā lietā darbinieks pats sevi neapkalpo. Šo klientu apkalpo cits darbinieks, vai arī e-pakalpojums jāpiesaka pašam portālā.',
  otherClient: 'Šī lieta ir cita klienta lieta. Ja kods ierakstīts pareizi, šim klientam atveriet jaunu lietu.',
  otherRepresented:
    'Iepriekš klients šajā lietā rīkojās savā vai citas personas vārdā, bet tagad ir norādīts citādi. Ja tas ir pareizi, atveriet jaunu lietu.',
  recordedDead:
    'Šeit reģistrēts, ka šis cilvēks ir miris. Salīdziniet kodu ar dokumentu. Ja nāve reģistrēta kļūdaini, vispirms to izlabo divi darbinieki personas ierakstā.',
  representsThemself:
    'Klients un pārstāvamā persona ir viens un tas pats cilvēks. Ja klients rīkojas savā vārdā, izvēlieties „Savā vārdā”.',
  chooseMatter: 'Izvēlieties, kā vārdā klients rīkojas.',
  chooseBasis: 'Izvēlieties, uz kāda pamata klients pārstāv otru cilvēku.',
  noLatvianCode: 'Šim cilvēkam Latvijas personas koda nav.',
  personNotFound: 'Šāda cilvēka nav, vai arī viņš nav jūsu centra klients. Meklējiet lietu sarakstā.',
  minorNeedsBasis:
    'Pēc dzimšanas datuma klients ir jaunāks par 18 gadiem. Norādiet, uz kāda pamata viņš savā lietā rīkojas pats. Ja tāda pamata nav, viņa vārdā rīkojas vecāks vai aizbildnis.',
  enterMinorBasisDocument: 'Ierakstiet, kas šo pamatu apliecina.',
  enterBasisDocument: 'Ierakstiet dokumentu, kas apliecina tiesības pārstāvēt.',

  whyNoMeans: 'Kāpēc klientam nav pieejams elektroniskās identifikācijas līdzeklis?',
  noMeansReasons: {
    never_had: 'Klientam tāda nekad nav bijis',
    expired: 'Līdzekļa derīguma termiņš ir beidzies',
    lost_or_blocked: 'Līdzeklis ir nozaudēts vai bloķēts',
    cannot_use: 'Līdzeklis ir, bet klients to nevar lietot, piemēram, nav lasītāja vai aizmirsts PIN kods',
  } satisfies Record<NoMeansReason, string>,
  noneAvailable: 'Klients apliecina, ka viņam nav pieejams neviens elektroniskās identifikācijas līdzeklis',
  noneAvailableHint:
    'Pajautājiet klientam un atzīmējiet, ja nav pieejama ne eID karte, ne eParaksts, ne cits līdzeklis.',

  documentShown: 'Uzrādītais dokuments',
  documentKind: 'Kāds dokuments uzrādīts?',
  documentKinds: {
    eid_card: 'Personas apliecība (eID karte)',
    passport: 'Pase',
    residence_permit: 'Uzturēšanās atļauja',
    travel_document: 'Ceļošanas dokuments',
    foreign_passport: 'Ārvalsts pase vai personas apliecība',
    other: 'Cits personu apliecinošs dokuments',
  } satisfies Record<DocumentKind, string>,
  documentNumber: 'Dokumenta numurs',
  documentCountry: 'Izdevējvalsts',
  documentValidTo: 'Derīgs līdz',

  client: 'Klients',
  clientLabels: {
    givenName: 'Vārds',
    surname: 'Uzvārds',
    code: 'Latvijas personas kods',
    previousCode: 'Iepriekšējais personas kods',
    birthDate: 'Dzimšanas datums',
  },
  representedLabels: {
    givenName: 'Pārstāvamās personas vārds',
    surname: 'Pārstāvamās personas uzvārds',
    code: 'Pārstāvamās personas Latvijas personas kods',
    previousCode: 'Pārstāvamās personas iepriekšējais personas kods',
    birthDate: 'Pārstāvamās personas dzimšanas datums',
  },
  asInDocument: 'Vārdu, uzvārdu un personas kodu ierakstiet tā, kā rakstīts dokumentā.',
  personalCodeHint: 'Piemēram, 000123-00909.',
  codeConfirmed: 'Kods salīdzināts ar dokumentu, un tur tas rakstīts tieši tā',
  nameConfirmed: 'Kods salīdzināts ar dokumentu; cilvēks ir mainījis gan vārdu, gan uzvārdu',
  birthDateHint: 'Tikai tad, ja Latvijas personas koda nav; tad kodu atstāj tukšu. Piemēram, 01.03.1959.',
  otherCode: 'Personas koda nav, vai tas ir mainīts',
  previousCodeHint: 'Tikai tad, ja personas kods ir mainīts.',

  whoseMatter: 'Pārstāvība',
  matter: 'Kā vārdā klients rīkojas?',
  matters: { self: 'Savā vārdā', other: 'Citas personas vārdā' },
  basis: 'Uz kāda pamata klients pārstāv?',
  bases: {
    parent: 'Ir bērna māte vai tēvs',
    guardian: 'Ir nepilngadīgā aizbildnis',
    trustee: 'Ir pilngadīgas personas aizgādnis',
  } satisfies Record<Basis, string>,
  /** The client's relation to the represented person, as printed on papers. */
  basisNames: { parent: 'māte vai tēvs', guardian: 'aizbildnis', trustee: 'aizgādnis' } satisfies Record<Basis, string>,
  minorBasis: 'Uz kāda pamata nepilngadīgais rīkojas pats?',
  minorBases: {
    e_service_for_minors: 'Šo e-pakalpojumu nepilngadīgais drīkst pieteikt pats',
    declared_of_age: 'Tiesa atzinusi par pilngadīgu',
    married: 'Noslēdzis laulību',
    other_law: 'Cits likumā noteikts pamats',
  } satisfies Record<MinorBasis, string>,
  minorBasisDocument: 'Kas to apliecina?',
  minorBasisDocumentHint: 'Piemēram, tiesību norma, kas nosaka vecumu, tiesas spriedums vai laulības apliecība.',
  basisDocument: 'Dokuments, kas apliecina tiesības pārstāvēt',
  basisDocumentHint: 'Nosaukums, izdevējs, datums un numurs, piemēram, bāriņtiesas lēmums vai dzimšanas apliecība.',

  outcome: 'Pārbaudes rezultāts',
  outcomeOfCheck: 'Vai klienta identitāte ir apstiprināta?',
  outcomes: { confirmed: 'Jā, identitāte apstiprināta', refused: 'Nē' } satisfies Record<Outcome, string>,
  outcomeTags: { confirmed: 'Apstiprināta', refused: 'Nav apstiprināta' } satisfies Record<Outcome, string>,
  refusalReason: 'Kāpēc ne?',
  refusalReasons: {
    identity_not_proven: 'Klients nevar pierādīt savu identitāti',
    document_invalid: 'Dokuments nav derīgs',
    capacity_or_will_doubted: 'Ir šaubas par rīcībspēju vai brīvu gribu',
    not_own_matter: 'Klients rīkojas citas personas vārdā bez tiesībām to pārstāvēt',
  } satisfies Record<RefusalReason, string>,
  nobodyIdentified: 'Vārds, kods un dokumenta numurs netiks glabāti.',

  choosePurpose: 'Izvēlieties, kāpēc atverat personas ierakstu.',
  openRecord: 'Atvērt personas ierakstu',
  openRecordLead: 'Katra ieraksta skatīšana tiek pierakstīta kopā ar mērķi. Atveriet tikai to, kas vajadzīgs darbam.',
  purpose: 'Kāpēc atverat ierakstu?',
  purposes: {
    serving: 'Klienta apkalpošana',
    own_data_request: 'Klients pieprasa ziņas par saviem datiem',
    correction: 'Datu labošana',
    complaint: 'Iesnieguma vai sūdzības izskatīšana',
    supervision: 'Darba pārraudzība',
  } satisfies Record<Purpose, string>,
  open: 'Atvērt',
  personRecord: 'Personas ieraksts',
  viewIsLogged: (purpose: string) => `Skatīšana ir pierakstīta. Mērķis: ${purpose.toLowerCase()}.`,
  death: 'Personas nāve: nav reģistrēta',
  died: (day: string) => `Personas nāve: ${day}`,
  codes: 'Personas kods',
  codeInUse: 'Tagadējais kods',
  formerCode: (date: string) => `Agrāks kods, reģistrēts ${date}`,
  showCode: 'Rādīt personas kodu',
  names: 'Vārdi un uzvārdi',
  nameAndSurname: 'Vārds un uzvārds',
  noted: 'Pirmoreiz reģistrēts',
  checks: 'Identitātes pārbaudes',
  when: 'Kad',
  by: 'Kas pārbaudīja',
  asWhom: 'Statuss',
  asClient: 'Klients',
  asRepresented: 'Pārstāvamā persona',
};
