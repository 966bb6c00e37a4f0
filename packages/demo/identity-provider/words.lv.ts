export const lv = {
  language: 'lv' as 'lv' | 'en',
  otherLanguage: { code: 'en', name: 'English' },
  warning: 'Izstrādes vide. Šī lapa neko nepierāda: šeit ikviens var būt jebkurš no izdomātajiem cilvēkiem.',
  title: 'Izstrādes identitātes sniedzējs',
  choiceHeading: 'Kā vārdā pierakstīsieties?',
  means: 'Elektroniskās identifikācijas līdzeklis',
  meansHint: 'Nekvalificēts līdzeklis iekļauts, lai parādītu, kā sistēma atsaka.',
  people: 'Izdomātie cilvēki',
  peopleHint: 'Izvēlieties cilvēku, un jūs atgriezīsieties lapā, no kuras atnācāt.',
  personalCode: 'personas kods',
  cancel: 'Atcelt pierakstīšanos',
  signOutHeading: 'Vai izrakstīties?',
  signOutText: 'Darbs lapā, no kuras atnācāt, ir beigts. Vai beigt pierakstīšanos arī pie identitātes sniedzēja?',
  signOut: 'Izrakstīties',
  signedOutHeading: 'Jūsu sesija ir slēgta',
  signedOutText: 'Šo pārlūka logu var aizvērt.',
  errorHeading: 'Pierakstīties neizdevās',
  errorText: 'Atgriezieties lapā, no kuras atnācāt, un sāciet no sākuma.',
  errorDetails: 'Iemesls izstrādātājam',
  expired: 'Pierakstīšanās ir beigusies vai jau izmantota.',
};

export type Words = typeof lv;
