export const lv = {
  view: 'Turētāja e-pakalpojumu pieteikumu skaita skatīšana',
  title: 'Centri, kas piesaka mūsu e-pakalpojumus',
  lead: (from: string) =>
    `Cik pieteikumu centri reģistrējuši kopš ${from} un par cik no tiem klientam paziņots vēlāk: par plānoto laiku pēc pieteikšanas dienas vai par rezultātu pēc plānotās dienas.`,
  back: 'Manas iestādes e-pakalpojumi',
  eService: 'E-pakalpojums',
  centre: 'Centrs',
  filed: 'Pieteikts',
  toldLate: 'Paziņots vēlāk',
  nothing: 'Šajā laikā neviens centrs jūsu e-pakalpojumus nav pieteicis.',
  waits: 'Jūsu e-pakalpojumu pieteikumi 30 dienu laikā, par kuriem klientam paziņots vēlāk',
};
