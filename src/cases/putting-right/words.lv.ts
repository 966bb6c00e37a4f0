import type { CausePutRight, OutcomeKind } from './outcomes.ts';

const causes: Record<CausePutRight, string> = {
  postponed: 'Pakalpojuma turētājs pārcēla izpildi, un klientam par to paziņots',
  mistaken: 'Ierakstīts nepareizi',
  not_told: 'Klientam tas nav paziņots',
};

const outcomes: Record<OutcomeKind, string> = {
  returned: 'Turētājs atdeva papildināšanai',
  in_hand: 'Turētājs to izskata',
  refused: 'Turētājs atteica',
  withdrawn: 'Klients atsauca pieteikumu',
};

export const lv = {
  acts: {
    putRightFiling: 'Pieteikšanas ieraksta labošana',
    putRightPlannedTime: 'Paziņotā plānotā laika labošana',
    putRightResult: 'Rezultāta paziņošanas ieraksta labošana',
    sayWhatBecame: 'Pieteikuma tālākā virzība',
  },
  chooseCause: 'Izvēlieties, kāpēc ieraksts jālabo.',
  chooseWay: 'Izvēlieties, kā klientam tas paziņots.',
  sayReason: 'Ierakstiet, kāpēc ieraksts jālabo.',
  enterDay: 'Ierakstiet plānoto dienu.',
  notIfNotTold: 'Ja klientam tas nav paziņots, šeit ierakstīto nepatur. Izdzēsiet to vai izvēlieties, kas labots.',
  chooseOutcome: 'Izvēlieties, kas ar pieteikumu notika.',
  inFuture: 'Šī diena vēl nav pienākusi.',
  endedAfterRecorded: (recorded: string) =>
    `Pieteikums reģistrēts ${recorded}, tāpēc vēlāk tas beigties nevarēja. Pārbaudiet laiku portālā.`,
  filedAfterPlanned: (plannedOn: string) =>
    `Klientam paziņots plānotais laiks ${plannedOn}, un tas būtu pirms pieteikšanas. Pārbaudiet dienu portālā vai vispirms labojiet plānoto laiku.`,
  filedAfterOutcome: 'Tad pieteikums vēl nebūtu iesniegts, kad turētājs to jau izskatīja. Pārbaudiet dienu portālā.',
  meanwhile:
    'Kamēr lapa bija atvērta, kāds šo ierakstu izlaboja. Salīdziniet ar to, kas ierakstīts tagad, un, ja vēl vajag, nosūtiet vēlreiz.',
  nothingPutRight: 'Viss ir tāpat kā ierakstā. Izlabojiet to, kas ierakstīts nepareizi.',
  beforeFiled: 'Tas nevarēja notikt pirms pieteikšanas.',
  putRight: 'Labot ierakstu',
  putRightTime: 'Pārcelt vai labot plānoto laiku',
  putRightIdentity: 'Labot identitātes datus',
  identityHelp:
    'Salīdziniet cilvēku ar dokumentu vēlreiz un ierakstiet visu no jauna. Iepriekšējā pārbaude paliek lietā. Neparakstītu pilnvarojumu sistēma izbeidz; informāciju par personas datiem klientam sniedz vēlreiz.',
  whatIsWrong: 'Kas iepriekšējā pārbaudē ierakstīts nepareizi?',
  whatIsWrongHint: 'Piemēram, sajaukti dokumenta numura cipari.',
  checkPutRight: (when: string, who: string, reason: string) =>
    `Identitātes pārbaude labota: ${reason} (${when}, ${who})`,
  putRightNotice: 'Labot informēšanas ierakstu',
  noticeHelp:
    'Ierakstiet, kā klientu informējāt īstenībā. Iepriekšējais ieraksts paliek lietas vēsturē. Parakstīts pilnvarojums paliek, kāds parakstīts; neparakstītu sistēma izbeidz, un klientu informē un pilnvarojumu noformē no jauna.',
  noticeReasonHint: 'Piemēram, izvēlēta cita valoda.',
  putRightFiling: 'Labot pieteikšanas ierakstu',
  filingHelp: 'Ierakstiet, kā rāda portāls. Iepriekšējais ieraksts paliek lietas vēsturē.',
  filingReasonHint: 'Piemēram, pārrakstoties sajaukti cipari.',
  correctedBy: 'Labots',
  help: 'Iepriekšējais ieraksts paliek lietas vēsturē.',
  cause: 'Kas jālabo?',
  causes,
  unlessNotTold: 'Ja klientam nav paziņots, atstājiet tukšu.',
  reason: 'Iemesls',
  reasonHint: 'Piemēram, turētājs lūdza papildu dokumentus vai sajaukta diena.',
  outcome: 'Kas ar pieteikumu notika?',
  sayOutcome: 'Norādīt, kas ar pieteikumu notika',
  since: 'Kurā dienā?',
  sinceHint: 'Ja tas ir šodien, atstājiet tukšu.',
  note: 'Piezīme',
  noteHint: 'Piemēram, kas jāpapildina. Rezultātu te neraksta.',
  outcomes,
  history: 'Labojumi un tālākā virzība',
  /** What the history says of a record, by its kind. */
  kinds: {
    first: 'Pirmais ieraksts',
    late: 'Reģistrēts pēc pilnvarojuma izbeigšanās',
    put_right: 'Labots',
    check_put_right: 'Identitātes pārbaude labota',
    told_after: 'Paziņots pēc labojuma',
    told: 'paziņoja pakalpojuma turētāja sistēma',
    ...causes,
    ...outcomes,
  } as Record<string, string>,
  /** What a record of the history says, by name. */
  facts: {
    cause: 'Labots, jo',
    day: 'Plānotā diena',
    since: 'Kopš',
    way: 'Paziņošanas veids',
    reference: 'Portāla piešķirtais numurs',
    means: 'Līdzeklis portālā',
    between: 'Laiks portālā',
    language: 'Valoda',
    told: 'Informēšanas veids',
    assistant: 'Piedalījās',
  },
  of: {
    notice: 'Informēšana par personas datiem',
    filing: 'Pieteikums',
    plannedTime: 'Plānotais laiks',
    result: 'Rezultāta paziņošana',
    outcome: 'Pieteikums',
    planned: 'Plānotais laiks',
    ready: 'Rezultāts ir gatavs',
  },
};
