export const lv = {
  views: {
    viewRecorded: 'Ierakstītā salīdzināšana ar uzrādīto dokumentu',
    viewForWhom: 'Klients, kuram atver jaunu lietu',
  },
  newCase: 'Jauna lieta',
  eService: 'E-pakalpojums',
  eServiceHint: 'Kods, piemēram, EPD01, vai vārdi no nosaukuma.',
  otherEService: 'Izvēlēties citu e-pakalpojumu',
  whichOne: 'Kurš no šiem?',
  noSuchEService: 'Tāda e-pakalpojuma šodien nav. Pārbaudiet kodu vai ierakstiet citus vārdus.',
  severalEServices: 'Tam atbilst vairāki e-pakalpojumi. Izvēlieties vienu.',
  declaration: 'Deklarācija',
  document: 'Uzrādītais dokuments',
  documentHelp:
    'Ja klients ar šo dokumentu šajā centrā jau bijis, nākamajā solī vārds un dokumenta dati būs ierakstīti. Salīdziniet tos ar dokumentu.',
  forClient: 'Lieta klientam',
  sameClient:
    'Ierakstiet uzrādītā dokumenta numuru: ja tas ir centrā jau ierakstītais, nākamajā solī vārds, personas kods un dokumenta dati būs ierakstīti. Salīdziniet tos ar dokumentu.',
  otherClient: 'Atvērt lietu citam klientam',
  newCaseForClient: 'Jauna lieta šim klientam',
  personalCode: 'Personas kods',
  documentNumber: 'Dokumenta numurs',
  open: 'Atvērt lietu un turpināt',
};
