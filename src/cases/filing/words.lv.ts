/** The page on which an application is filed and recorded. */
export const lv = {
  openPortal: '1. Atveriet portālu',
  openPortalHelp: 'Portālā identificējieties ar savu kvalificēto līdzekli un atveriet e-pakalpojumu klienta vārdā.',
  portalLink: (code: string) => `Atvērt ${code} portālā`,
  fields: '2. Aizpildiet veidlapu',
  fieldsHelp: 'Veidlapā vajadzīgi tikai šie dati; citus klientam neprasiet. Portālā ierakstīto šeit neglabā.',
  askClient: 'Pajautājiet klientam',
  record: '3. Reģistrējiet pieteikumu',
  identified:
    'Apliecinu, ka šā pieteikuma iesniegšanai portālā esmu identificējies (-usies) ar kvalificētu elektroniskās identifikācijas līdzekli',
  identifiedHint: 'Pirms katra pieteikuma jāidentificējas no jauna (22.¹ 2.).',
  means: 'Ar kādu līdzekli identificējāties portālā?',
  day: 'Pieteikšanas diena',
  started: 'Sākuma laiks',
  ended: 'Beigu laiks',
  timeHint: 'Kā rāda portāls, piemēram, 09:05.',
  timeOrMeasuredHint:
    'Kā rāda portāls, piemēram, 09:05. Atstājiet tukšu, ja portāls to nerāda: tad ieraksta izmērīto laiku no saites atvēršanas līdz reģistrēšanai.',
  openingOfPortal: 'Portāla atvēršana pieteikšanai',
  measured: 'izmērīts',
  reference: 'Portāla piešķirtais numurs',
  referenceHint: 'To portāls parāda pēc pieteikšanas.',
  between: 'Laiks portālā',
  recordLate: 'Reģistrēt pieteikumu, kas portālā iesniegts pirms tam',
  recordLateHelp:
    'Aizpildiet tikai tad, ja portālā pieteicāt, kamēr pilnvarojums vēl bija spēkā. Ieraksts tiks atzīmēts.',
  notInForceSince: (when: string) => `Pilnvarojums nav spēkā kopš ${when}`,
  notInForceHelp: 'Portālā vairs neko nepiesakiet. Ja klients vēlas turpināt, noformējiet jaunu pilnvarojumu.',
  whyLate: 'Kāpēc reģistrējat tikai tagad?',
  whyLateHint: 'Piemēram, klients pilnvarojumu atsauca, pirms pieteikums bija reģistrēts.',
  recordedLate: 'Reģistrēts pēc pilnvarojuma izbeigšanās',
  lateReason: 'Novēlotas reģistrēšanas iemesls',
  nothingToFile:
    'Pieteikt vairs nav ko: katrs pilnvarojumā nosauktais e-pakalpojums ir pieteikts, vai arī pilnvarojums tam vairs nav spēkā.',
  portalMeans: {
    eid_card: 'eID karte',
    eparaksts_mobile: 'eParaksts mobile',
    eparaksts_card: 'eParaksts karte',
  } as Record<string, string>,
};
