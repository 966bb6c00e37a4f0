import { plural } from '#platform/languages/languages.ts';
import type { Column } from './columns.ts';
import type { Medium } from './scheme.ts';

const columns: Readonly<Record<Column, string>> = {
  fileIndex: 'Indekss',
  levelName: 'Līmeņa nosaukums',
  title: 'Lietas virsraksts',
  term: 'Glabāšanas termiņš',
  unit: 'Atbildīgā struktūrvienība',
  medium: 'Informācijas nesējs',
  informationSystem: 'Informācijas sistēma',
  remarks: 'Cita informācija',
  consent: 'LNA piekrišana',
};

const media: Readonly<Record<Medium, string>> = {
  paper: 'Papīrs',
  electronic: 'Elektronisks',
  hybrid: 'Hibrīdlieta',
  other: 'Cits',
};

export const lv = {
  title: 'Klasifikācijas shēma',
  lead: 'Pašvaldības lietas pēc līmeņiem, ar glabāšanas termiņu katrai. Pilnvarojumus glabā shēmas lietā un tik ilgi, cik shēmā noteikts.',
  columns,
  media,
  acts: { bring: 'Klasifikācijas shēmas ielāde', adopt: 'Klasifikācijas shēmas ieviešana' },
  views: { list: 'Klasifikācijas shēmu saraksts', view: 'Klasifikācijas shēmas apskate' },
  done: {
    brought: 'Shēma ir nolasīta. Pārskatiet to un norādiet, no kuras dienas tā ir spēkā.',
    adopted:
      'Shēma ir ieviesta. Sadaļā „Arhīva lietas” redzams, kuri centri glabā pilnvarojumus lietā, kuras tajā nav.',
  },
  noSchemes: 'Neviena shēma vēl nav ielādēta. Kamēr shēmas nav, lietu un termiņu katram centram ieraksta atsevišķi.',
  schemes: 'Shēmas',
  broughtAt: 'Ielādēta',
  validFrom: 'Spēkā no',
  state: 'Stāvoklis',
  states: {
    applies: 'Spēkā',
    coming: 'Stāsies spēkā',
    former: 'Vairs nav spēkā',
    waiting: 'Nav ieviesta',
  },
  bring: 'Ielādēt shēmu',
  bringHint:
    'Tabula ar virsrakstiem: Indekss, Līmeņa nosaukums, Lietas virsraksts, Glabāšanas termiņš, Atbildīgā struktūrvienība, Informācijas nesējs, Informācijas sistēma, Cita informācija, LNA piekrišana. Obligāti ir indekss, virsraksts un termiņš. Pirms ieviešanas shēmu varēs pārskatīt.',
  file: 'Datne',
  fileHint: 'CSV vai XLSX, ne vairāk kā 2 MB.',
  pasted: 'Ielīmēta tabula',
  pastedHint: 'Iekopējiet tabulas šūnas kopā ar virsrakstiem.',
  read: 'Nolasīt',
  schemeOf: (day: string) => `Shēma, ielādēta ${day}`,
  broughtBy: 'Ielādēja',
  adoptedBy: 'Ieviesa',
  agreement: 'Saskaņojums ar Latvijas Nacionālo arhīvu',
  agreementOf: (number: string, on: string, until: string) => `Nr. ${number}, ${on}, saskaņota līdz ${until}`,
  notAgreed: 'nav norādīts',
  lines: 'Līmeņi un lietas',
  consentNeeded: 'vajadzīga',
  consentNotNeeded: 'nav vajadzīga',
  compared: 'Salīdzinot ar spēkā esošo shēmu',
  same: 'Lietas, to termiņi un piekrišanas ir tādi paši.',
  added: (count: number) =>
    `${count} ${plural('lv', count, { zero: 'jaunu lietu', one: 'jauna lieta', other: 'jaunas lietas' })}`,
  gone: (count: number) =>
    `${count} ${plural('lv', count, { zero: 'lietu', one: 'lietas', other: 'lietu' })} vairs nav`,
  changed: (count: number) =>
    `${count} ${plural('lv', count, { zero: 'mainītu lietu', one: 'mainīta lieta', other: 'mainītas lietas' })}`,
  further: (count: number) => `un vēl ${count}`,
  now: (title: string, term: string) => `tagad: ${title}, ${term}`,
  adopt: 'Ieviest šo shēmu',
  adoptLead:
    'No šīs dienas centri var turēt pilnvarojumus tikai shēmas lietās. Reģistrā jau ierakstītie paliek savā lietā ar savu termiņu.',
  validFromHint: 'Piemēram, 01.01.2027.',
  agreementNumber: 'Saskaņojuma numurs',
  agreementHint: 'Ja shēma ar Latvijas Nacionālo arhīvu nav saskaņota, atstājiet trīs laukus tukšus.',
  agreedOn: 'Saskaņota',
  agreedUntil: 'Jāsaskaņo no jauna līdz',
  agreedUntilHint: 'Parasti pēc pieciem gadiem.',
  faults: {
    noHeadings:
      'Tabulā nav virsrakstu, kas vajadzīgi klasifikācijas shēmai. Vajag vismaz: Indekss, Lietas virsraksts, Glabāšanas termiņš.',
    unknownColumn: (heading: string) =>
      `Slejas „${heading}” nozīme nav zināma. Nosauciet to kā šeit lapā vai izdzēsiet to.`,
    columnTwice: (column: string) => `Sleja „${column}” ir divreiz. Atstājiet vienu.`,
    columnMissing: (column: string) => `Trūkst slejas „${column}”.`,
    noRows: 'Zem virsrakstiem nav nevienas rindas.',
    noFiles: 'Tabulā ir tikai līmeņi un nevienas lietas. Lietai ir lietas virsraksts un glabāšanas termiņš.',
    cellWithoutColumn: (row: number) =>
      `${row}. rindā ir šūna, kurai nav virsraksta. Izdzēsiet to vai nosauciet tās sleju.`,
    indexTwice: (row: number, index: string, before: number) =>
      `${row}. rinda: indekss ${index} jau ir ${before}. rindā. Katrs indekss shēmā ir vienreiz.`,
    tooLong: (row: number, column: string, most: number) =>
      `${row}. rinda: slejā „${column}” ir pārāk daudz burtu (lielākais skaits: ${most}). Saīsiniet to.`,
    noIndex: (row: number) => `${row}. rindā nav indeksa. Ierakstiet to vai izdzēsiet rindu.`,
    neither: (row: number) => `${row}. rindā nav ne līmeņa nosaukuma, ne lietas virsraksta. Ierakstiet vienu no tiem.`,
    noTerm: (row: number) => `${row}. rinda: lietai nav glabāšanas termiņa. Ierakstiet to.`,
    termOfLevel: (row: number) =>
      `${row}. rinda: glabāšanas termiņš ir līmenim bez lietas virsraksta. Ierakstiet virsrakstu vai izdzēsiet termiņu.`,
    yearsOutside: (row: number, said: string) =>
      `${row}. rinda: glabāšanas termiņš „${said}” nav no 1 līdz 100 gadiem. Izlabojiet to.`,
    consent: (row: number, said: string) =>
      `${row}. rinda: vai vajadzīga LNA piekrišana, „${said}” nepasaka. Ierakstiet „jā” vai „nē”.`,
  },
  refused: {
    nothingSent: 'Izvēlieties datni vai ielīmējiet tabulu ar klasifikācijas shēmu.',
    tooLarge: 'Datne ir lielāka par 2 MB. Atstājiet tajā tikai klasifikācijas shēmu.',
    tooMany: (most: number) =>
      `Tabulā ir pārāk daudz rindu (lielākais skaits: ${most}). Atstājiet tajā tikai klasifikācijas shēmu.`,
    unreadable: {
      'not-a-table': () => 'Šo datni nevar nolasīt kā tabulu. Saglabājiet to kā CSV vai XLSX.',
      'too-large': () => 'Tabula ir pārāk liela. Atstājiet tajā tikai klasifikācijas shēmu.',
      unread: (row: number) =>
        `Tabula ir nolasāma tikai līdz ${row}. rindai. Pārbaudiet, vai tajā visas pēdiņas ir aizvērtas.`,
    },
    furtherFaults: (count: number) =>
      `Un vēl ${count} ${plural('lv', count, { zero: 'kļūdu', one: 'kļūda', other: 'kļūdas' })}. Izlabojiet šīs un nolasiet tabulu vēlreiz.`,
    unknown: 'Šādas shēmas nav, vai arī tā nav jūsu pašvaldības.',
    validFrom: 'Ierakstiet dienu, no kuras shēma ir spēkā.',
    sameDay: 'No šīs dienas jau ir ieviesta cita shēma. Izvēlieties citu dienu.',
    pastDay: 'Šī diena ir pagājusi, un tās dokumenti jau ir savās lietās. Ierakstiet šodienu vai vēlāku dienu.',
    adoptedAlready: 'Šī shēma jau ir ieviesta. Ja tajā kas jāmaina, ielādējiet jaunu.',
    agreement: 'Ierakstiet saskaņojuma numuru vai atstājiet visus trīs saskaņojuma laukus tukšus.',
    agreedOn: 'Ierakstiet, kad shēma ir saskaņota, vai atstājiet visus trīs saskaņojuma laukus tukšus.',
    agreedUntil:
      'Ierakstiet, līdz kuram laikam shēma ir saskaņota, vai atstājiet visus trīs saskaņojuma laukus tukšus.',
    agreedLater: 'Saskaņojuma diena vēl nav pienākusi. Ierakstiet šodienu vai agrāku dienu.',
    agreedUntilBefore: 'Šai dienai jābūt pēc saskaņojuma dienas.',
  },
};
