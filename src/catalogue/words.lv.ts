export const lv = {
  noSuchEService: 'Šāda e-pakalpojuma katalogā nav.',
  beforeTheAct:
    'Pilnvaroto e-pakalpojumu var pieteikt no 2019. gada 1. marta, kad stājās spēkā noteikumu grozījumi. Pirms šīs dienas klientu var konsultēt.',
  notInTheCatalogue: 'Šis e-pakalpojums šajā dienā nav katalogā, tāpēc to nevar pieteikt.',
  technicalSolution:
    'Šī e-pakalpojuma tehnoloģiskais risinājums nepieļauj pieteikšanu klienta vārdā. Klientu var konsultēt par to, kā e-pakalpojumu pieteikt.',
  editionsOverlap: (code: string) =>
    `E-pakalpojumam ${code} šajā laikā jau ir cita redakcija. Norādiet dienu, kurā sākas jaunā redakcija: vēlāku par pēdējās redakcijas sākumu.`,
  file: {
    at: (line: number, path: string) => (path === '' ? `${line}. rinda:` : `${line}. rinda, ${path}:`),
    notJson: (where: readonly [line: number, column: number] | undefined) =>
      where
        ? `Fails nav pareizs JSON: kļūda ir ${where[0]}. rindas ${where[1]}. rakstzīmē.`
        : 'Fails nav pareizs JSON: tas ir tukšs vai aprauts.',
    missing: 'Vērtības trūkst, vai tā nav teksts.',
    yesOrNo: 'Rakstiet true vai false.',
    list: 'Rakstiet sarakstu kvadrātiekavās; ja nav ko uzskaitīt, rakstiet [].',
    wrongShape: 'Šeit jābūt citai uzbūvei: objektam {…} vai sarakstam […].',
    unknownKey: 'Šāda nosaukuma failā nav paredzēts. Pārbaudiet pareizrakstību.',
    registrationNumber: 'Reģistrācijas numurā ir 11 cipari.',
    code: 'Kodā ir latīņu burti, cipari un defises, ne vairāk kā 30 rakstzīmju.',
    point: 'Rakstiet pielikuma punktu bez beigu punkta, piemēram, 3.13.',
    address: 'Rakstiet pilnu adresi, kas sākas ar https://.',
    key: 'Lauka atslēgā ir latīņu burti, cipari un pasvītras; pirmais ir burts.',
    unknownHolder: 'Pakalpojuma turētājs ar šādu reģistrācijas numuru nav zināms. Ierakstiet to sadaļā holders.',
    twice: 'Failā jau ir šī e-pakalpojuma redakcija, kas sākas tajā pašā dienā.',
    sameKey: 'Divi lauki ir ar vienu un to pašu atslēgu.',
    endsBeforeItBegins: 'Pēdējai dienai jābūt pēc pirmās.',
    endNeedsAct: 'Ja ir validUntil, jābūt arī endedBy (un otrādi): kurš tiesību akts punktu beidz.',
    basketOverlaps: 'Šim punktam tajā laikā jau ir cita redakcija.',
  },
};
