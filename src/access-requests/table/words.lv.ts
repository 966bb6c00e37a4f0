/** A table that somebody pasted or sent, before rows are made of it. */
export const lv = {
  title: 'Kā tabula ir saprasta',
  lead: 'Neviena rinda vēl nav pievienota. Pārbaudiet, kas ir katrā ailē, un tad pievienojiet rindas.',
  sheet: (name: string, others: string) =>
    `Nolasīta darblapa „${name}”. Citas darblapas šajā datnē: ${others}. Ja vajadzīga cita, atmetiet tabulu, saglabājiet vajadzīgo darblapu atsevišķā datnē un izvēlieties to.`,
  column: (letter: string, heading: string) =>
    heading ? `${letter} aile: ${heading}` : `${letter} aile bez virsraksta`,
  values: (values: string) => `Pirmās vērtības: ${values}`,
  meanings: {
    name: 'vārds un uzvārds',
    givenName: 'tikai vārds',
    surname: 'tikai uzvārds',
    email: 'e-pasta adrese',
    phone: 'tālruņa numurs',
    position: 'amats',
    place: 'centrs vai iestāde',
    term: 'termiņš',
  } as Readonly<Record<string, string>>,
  leaveOut: 'aili izlaist',
  leftOut: {
    number: 'Izlaista, jo tajā ir rindu numuri.',
    'personal-code': 'Izlaista, jo personas kodu pieteikumā neprasa.',
    beginning: 'Izlaista, jo tiesības sākas, kad par tām ir izlemts.',
    others: 'Izlaista, jo ir par vadītāju vai iestādi, nevis par pašu darbinieku.',
    'other-day': 'Izlaista, jo šis datums nav termiņa pēdējā diena.',
    empty: 'Izlaista, jo ir tukša.',
    twice: 'Izlaista, jo tas pats ir jau citā ailē.',
    unknown: 'Izlaista, jo nav zināms, kas tajā ir.',
  } as Readonly<Record<string, string>>,
  begins: 'Kurā rindā ir pirmais darbinieks?',
  beginsHint: 'Viss, kas ir virs šīs rindas, tiek izlaists.',
  line: (line: number, text: string) => `${line}. rinda: ${text}`,
  rowsIn: (count: number) => `Darbinieku rindas tabulā: ${count}`,
  linesOut: 'Izlaistās rindas',
  linesOutLead:
    'Šīs rindas pieteikumā nebūs. Ja kāda tomēr ir par darbinieku, ierakstiet to pēc pārējo rindu pievienošanas.',
  whyNoRow: {
    above: '(virs pirmās darbinieku rindas)',
    headings: '(aiļu virsraksti)',
    numbers: '(aiļu numuri)',
    sum: '(kopsavilkums)',
    signature: '(paraksta vai datuma rinda)',
    words: '(aizpildīta tikai viena aile)',
  } as Readonly<Record<string, string>>,
  notFound: (columns: string) => `Tabulā trūkst: ${columns}. Trūkstošo varēsiet ierakstīt pēc rindu pievienošanas.`,
  take: 'Pievienot rindas',
  discard: 'Atmest tabulu',
  waitsTitle: 'Nosūtītā tabula vēl nav pievienota',
  waitsLink: 'Pārbaudīt ailes un pievienot rindas',
  taken: 'Tabulas rindas ir pievienotas. Pārbaudiet tās un sagatavojiet veidlapu.',
  discarded: 'Tabula ir atmesta. Neviena rinda nav pievienota.',
  nothingSent: 'Ielīmējiet tabulu vai izvēlieties datni.',
  empty: 'Tabulā nav nevienas rindas. Ielīmējiet rindas vai izvēlieties datni.',
  tooMany: (most: number) =>
    `Rindu ir par daudz. Pārējām sagatavojiet citu pieteikumu; vienā to skaits nepārsniedz ${most}.`,
  fileTooLarge:
    'Datne ir lielāka par 2 MB. Pārkopējiet rindas jaunā izklājlapā, saglabājiet to un izvēlieties saglabāto datni.',
  faults: {
    'not-a-table': () => 'Šo datni nevar nolasīt. Saglabājiet tabulu kā XLSX vai CSV un izvēlieties saglabāto datni.',
    'too-large': () =>
      'Datne ir pārāk liela. Pārkopējiet rindas jaunā izklājlapā, saglabājiet to un izvēlieties saglabāto datni.',
    unread: (line: number) =>
      `Tabulu nevar nolasīt no ${line}. rindas: kāda rinda ir pārāk gara vai pēdiņas nav aizvērtas.`,
  },
  twice: (meaning: string, column: string, first: string) =>
    `${column} ailei norādīts „${meaning}”, bet to jau satur ${first} aile. Vienu no tām izlaidiet.`,
  noName: 'Norādiet, kurā ailē ir darbinieku vārdi un uzvārdi.',
  noRows: 'Norādiet rindu, kurā ir pirmais darbinieks.',
  otherKind: (line: number, cell: string) =>
    `Tabulas ${line}. rindā ir rakstīts „${cell}”. Pieteikums vai nu piešķir, vai anulē tiesības: izdzēsiet no tabulas cilvēkus, uz kuriem attiecas pretējais, un iesniedziet tos citā pieteikumā.`,
};
