export const lv = {
  view: 'Turētāja e-pakalpojumu pieteikumu skaita skatīšana',
  title: 'Centri, kas piesaka mūsu e-pakalpojumus',
  lead: (from: string) =>
    `Cik pieteikumu centri reģistrējuši kopš ${from} un par cik no tiem klientam paziņots vēlāk: par plānoto laiku pēc pieteikšanas dienas vai par rezultātu pēc plānotās dienas (ja turētājs atteica – pēc atteikuma dienas). Atsevišķi saskaitīti tie, par kuriem šī diena jau pagājusi, bet klientam vēl nav paziņots.`,
  back: 'Manas iestādes e-pakalpojumi',
  eService: 'E-pakalpojums',
  centre: 'Centrs',
  filed: 'Pieteikts',
  toldLate: 'Paziņots vēlāk',
  overdue: 'Kavējas, nav paziņots',
  nothing: 'Šajā laikā neviens centrs jūsu e-pakalpojumus nav pieteicis.',
  waits: {
    overdue: 'Jūsu e-pakalpojumu pieteikumi, par kuriem klientam jau bija jāpaziņo, bet nav paziņots',
    toldLate: 'Jūsu e-pakalpojumu pieteikumi 30 dienu laikā, par kuriem klientam paziņots vēlāk',
  },
};
