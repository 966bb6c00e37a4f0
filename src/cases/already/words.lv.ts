export const lv = {
  filed: 'Šis e-pakalpojums klientam jau ir pieteikts',
  filedOn: (day: string) => `Pieteikts ${day}`,
  filedHelp:
    'Otru pieteikumu iesniedz tikai tad, ja klients to tiešām vēlas. Žurnālā paliks, ka par pirmo bija zināms.',
};
