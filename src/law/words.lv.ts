export const lv = {
  tooEarly: (day: string) => `Zināms tikai tas, kas tekstā bija no ${day}: agrāku redakciju sistēmā nav.`,
  base: {
    noJson: 'Datne nav pareizs JSON.',
    noPlace: (annexPoint: string, point: string) =>
      `Šādi vietu neraksta. Rakstiet, piemēram, „${annexPoint}” vai „${point}”.`,
    placeTwice: 'Šī vieta datnē ir jau iepriekš.',
  },
};
