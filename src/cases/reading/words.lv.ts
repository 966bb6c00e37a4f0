export const lv = {
  readNotice: 'Paziņojuma izdruka lasīšanai citā valodā',
  readMandate: 'Pilnvarojuma izdruka lasīšanai citā valodā',
  heading: 'Lasīšanai citā valodā',
  help: 'Izdrukā tikai tad, ja klients to pieprasa; žurnālā paliek, ka pieprasīja. Lapai nav juridiska spēka, un tulkojums vēl nav apstiprināts: tas uz tās ir rakstīts.',
  language: 'Lasīšanas valoda',
  chooseLanguage: 'Izvēlieties valodu, ko klients pieprasa lasīšanai.',
  asked: 'Klients pieprasīja tekstu šajā valodā',
  tickAsked: 'Tekstu citā valodā izdrukā tikai tad, ja klients to pieprasa. Atzīmējiet, ka viņš to pieprasīja.',
  print: 'Izdrukāt lasīšanai (PDF)',
  noText: 'Šajā valodā teksta nav.',
};
