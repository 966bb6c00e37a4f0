export const lv = {
  noSuchEService: 'Šāda e-pakalpojuma katalogā nav.',
  beforeTheAct:
    'Pilnvaroto e-pakalpojumu var pieteikt no 2019. gada 1. marta, kad stājās spēkā noteikumu grozījumi. Pirms šīs dienas klientu var konsultēt.',
  notInTheCatalogue: 'Šis e-pakalpojums šajā dienā nav katalogā, tāpēc to nevar pieteikt.',
  technicalSolution:
    'Šī e-pakalpojuma tehnoloģiskais risinājums nepieļauj pieteikšanu klienta vārdā. Klientu var konsultēt par to, kā e-pakalpojumu pieteikt.',
  editionsOverlap: (code: string) =>
    `E-pakalpojumam ${code} šajā laikā jau ir cita redakcija. Norādiet dienu, kurā sākas jaunā redakcija: vēlāku par pēdējās redakcijas sākumu.`,
};
