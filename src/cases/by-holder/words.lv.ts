export const lv = {
  said: 'Pakalpojuma turētāja sistēmas ziņa par pieteikumu',
  plans: (day: string) => `pakalpojuma turētājs plāno ${day}`,
  isReady: (day: string) => `rezultāts gatavs ${day}`,
  toldPlanned: (day: string) =>
    `Pakalpojuma turētāja sistēma paziņoja plānoto izpildes laiku: ${day}. Klients par to vēl jāinformē.`,
  toldReady: (day: string) =>
    `Pakalpojuma turētāja sistēma paziņoja, ka rezultāts ir gatavs ${day}. Klients par to vēl jāinformē.`,
};
