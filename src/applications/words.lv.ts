import { cite, type PointOfLaw } from '#audit/index.ts';

const duties: Partial<Record<PointOfLaw, string>> = {
  '2.6': 'klienta apliecinājumu, ka elektroniskās identifikācijas līdzekļi nav pieejami',
  '22.1.1': 'klienta personas identitātes pārbaudi',
  '22.1.3': 'klienta informēšanu un parakstītu pilnvarojumu',
  '22.1.5': 'e-pakalpojuma pieteikšanu',
  '22.1.6': 'klienta informēšanu par plānoto izpildes laiku',
  '22.1.7': 'klienta informēšanu par rezultātu',
};

export const lv = {
  // Refusals
  noSuchCase: 'Šādas lietas jūsu centrā nav.',
  chooseEService: 'Izvēlieties e-pakalpojumu.',
  firstDo: (point: PointOfLaw) => `Vispirms reģistrējiet ${duties[point] ?? 'iepriekšējo soli'} (${cite(point)}).`,
  alreadyDone: (point: PointOfLaw) =>
    `Tas jau ir izdarīts (${cite(point)}), iespējams, to nupat izdarīja kolēģis. Atveriet lietu un turpiniet no darbu saraksta.`,
  leftCatalogue:
    'Šo e-pakalpojumu vairs nevar pieteikt ar pilnvarojumu, jo tas ir izņemts no kataloga vai mainīts. Pilnvarojums paliek spēkā; pastāstiet klientam par citām iespējām.',
  beyondMandate: 'Šis e-pakalpojums pilnvarojumā nav nosaukts. Kas nav rakstīts, tas nav atļauts: vajadzīgs jauns pilnvarojums.',
  mandateEnded: 'Pilnvarojums vairs nav spēkā, tāpēc pieteikt nedrīkst. Ja klients vēlas, noformējiet jaunu pilnvarojumu.',
  signInTooOld: 'Pirms pieteikšanas pierakstieties vēlreiz ar kvalificētu līdzekli. Ierakstītais saglabāsies.',
  notATime: 'Ierakstiet laiku, piemēram, 09:05.',
  endedBeforeStarted: 'Beigu laiks ir pirms sākuma laika. Pārbaudiet abus laikus portālā.',
  endedInFuture: 'Beigu laiks vēl nav pienācis. Ierakstiet laiku, kādu rāda portāls.',
  referenceUsed: (when: string) => `Šis numurs jau reģistrēts jūsu centra lietā ${when}. Pārbaudiet numuru portālā.`,
  referenceUsedElsewhere: 'Šis numurs jau reģistrēts citā centrā. Pārbaudiet numuru portālā.',
  stateIdentified: 'Apstipriniet, ka šim pieteikumam portālā identificējāties ar kvalificētu līdzekli.',
  chooseMeans: 'Izvēlieties, ar kuru līdzekli identificējāties portālā.',
  enterDay: 'Ierakstiet dienu, kurā pieteicāt e-pakalpojumu.',
  enterTime: 'Ierakstiet laiku, kādu rāda portāls, piemēram, 09:05.',
  enterReference: 'Ierakstiet identifikācijas numuru, ko parādīja portāls.',
  chooseWay: 'Izvēlieties, kā klientam tas paziņots.',
  enterPlannedDay: 'Ierakstiet plānoto dienu vai atzīmējiet, ka atbilde saņemta uzreiz.',
  plannedBeforeFiled: 'Plānotais laiks nevar būt pirms pieteikšanas dienas.',
  notGiven: (point: PointOfLaw) =>
    `E-pakalpojuma tehnoloģiskais risinājums to nesniedz, tāpēc paziņot nav ko (${cite(point)}).`,
  resultNotAsked: 'Klients nav lūdzis paziņot rezultātu, tāpēc to nedara.',
};
