import { cabinetAct, lawAct } from './brief.ts';
import type { Random } from './random.ts';

/** An act with many kinds of operations, in which ‹ › are outer and ⟨ ⟩ inner quotation marks. */
const sentences = [
  ['Svītrot 2. pielikuma 30., 31. un 32. punktu;'],
  ['Aizstāt 1. pielikuma 3.13. apakšpunktā vārdus ‹Šengenas ⟨vīzas⟩ pieteikums› ar vārdiem ‹Ziņas par personu›;'],
  ['Izteikt 2. pielikuma rindu ‹Kopā› šādā redakcijā: ‹Kopā | 160 | 193›;'],
  ['Izteikt 3. pielikumu šādā redakcijā:', '‹3. pielikums', 'Veidlapa', '1. Vārds ____', '2. Uzvārds ____›;'],
  ['Svītrot 4. pielikumā visus vārdus ‹turpmāk›;'],
  [
    'Aizstāt vārdu ‹lieks› ar vārdu ‹vajadzīgs› šādos punktos un apakšpunktos:',
    '- 3.1.6. apakšpunktā - aiz vārda ‹nav›;',
    '- 3.2. apakšpunktā - aiz vārdiem ‹ir ⟨ļoti⟩›;',
  ],
  ['Svītrot 3.3. apakšpunktā tekstu iekavās ‹(turpmāk – lietoti transportlīdzekļi)›;'],
  [
    'Izteikt 4. punktu šādā redakcijā:',
    '‹4. Biedrība ⟨Zelta zivtiņa⟩ izsniedz 3 eksemplārus saskaņā ar šo noteikumu 7. punktu.›;',
  ],
  ['Svītrot 5.–8. punktu un 9. punkta otro teikumu;'],
  ['Papildināt 6. punktu ar trešo teikumu šādā redakcijā: ‹Iesniegumu nosūta pastā.›;'],
  ['Papildināt 10. punktu aiz vārdiem ‹beidzies termiņš› ar vārdiem ‹un pase nav derīga›;'],
  ['Izteikt 11. un 12. punktu šādā redakcijā:', '‹11. Pirmais.', '12. Otrais ⟨labais⟩.›;'],
  ['Izteikt 14.2. apakšpunktu šādā redakcijā:', '‹14.2. ⟨struktūrvienība⟩ attiecas uz pārvaldi;›;'],
  [
    'Aizstāt 16. un 17. punktā skaitli ‹5› ar skaitli ‹6› un 18. punktā vārdu ‹un› ar vārdu ‹vai›, kā arī svītrot tajā pašā punktā vārdu ‹lieks›;',
  ],
  [
    'Papildināt noteikumus ar 22.1 punktu šādā redakcijā:',
    '‹22.1 Darbiniekam ir šādi pienākumi:',
    '22.11. pārbaudīt klientu;',
    '22.12. pieteikt pakalpojumu.›;',
  ],
  ['Aizstāt 24. punktā vārdus ‹desmit lati› un 25. punktā vārdus ‹divi lati› ar vārdu ‹euro›;'],
  ['Papildināt 26. punktu aiz vārda ‹nodod› un 27. punktu aiz vārda ‹saņem› ar vārdiem ‹trīs dienu laikā›;'],
  ['28. punktā aiz vārda ‹iesniedz› papildināt ar vārdu ‹centram›;'],
  [
    'Papildināt 51. punktu ar otro daļu šādā redakcijā:',
    '‹(2) Ja sēde tiek slēgta, ⟨nākamā⟩ notiek 7. punktā minētajā kārtībā.›;',
  ],
] as const;

const ofLaw = [
  ['Papildināt 3. panta pirmo daļu ar 9. punktu šādā redakcijā:', '‹9) bibliotēkas ⟨kopšana⟩.›;'],
  ['Svītrot 3. panta otrās daļas 2. punktā un 5. punktā vārdu ‹lieks›;'],
  ['Izteikt 7. panta otro daļu šādā redakcijā:', '‹(2) Šā panta pirmajā daļā minēto nepiešķir.›;'],
  [
    'Papildināt likumu ar 7.1 pantu šādā redakcijā:',
    '‹7.1 pants. Bibliotēkas ⟨fonds⟩',
    '(1) Fondu uztur.',
    '(2) Fondu glabā šā likuma 8. panta kārtībā.›;',
  ],
  [
    '9. pantā:',
    'izteikt 3. punktu šādā redakcijā: ‹3) atbilst;›;',
    'papildināt pantu ar otro daļu šādā redakcijā: ‹Teksts; svītrot nevar.›;',
    'svītrot pirmās daļas 2. un 4. punktu;',
    'aizstāt otrās daļas 3. punktā vārdu ‹un› ar vārdu ‹vai›;',
  ],
  ['Izslēgt 11. panta otrās daļas trešo teikumu;'],
  ['Izteikt 14. panta otro un trešo daļu šādā redakcijā:', '‹(2) Viens.', '(3) Divi.›;'],
  ['Aizstāt 120.1 panta pirmajā daļā skaitli ‹2,5› ar skaitli ‹3,5›;'],
  ['Papildināt pārejas noteikumus ar 12. un 13. punktu šādā redakcijā:', '‹12. Viens.', '13. Divi.›;'],
] as const;

const pairs = [
  ['"', '"'],
  ['“', '”'],
  ['„', '”'],
  ['„', '“'],
  ['«', '»'],
  [',,', '”'],
] as const;

/** The act with a random choice of sentences, in the order of the act that is amended, and random marks; each third one is a law. */
export function randomAct(random: Random): string {
  const isLaw = random(3) === 0;
  const known: readonly (readonly [string, ...string[]])[] = isLaw ? ofLaw : sentences;
  const most = 2 + random(known.length - 2);
  const chosen = known.filter(() => random(known.length) < most);
  const lines = chosen.flatMap(([first, ...rest], index) => [`${index + 1}. ${first}`, ...rest]);
  const dated = `${chosen.length + 1}. ${isLaw ? 'Likums' : 'Noteikumi'} stājas spēkā 2021. gada 1. maijā.`;
  return isLaw ? lawAct(...lines, dated) : cabinetAct(...lines, dated);
}

/** The text with marks of one or another kind, drawn for each quotation. */
export function withMarks(text: string, random: Random): string {
  const open: string[] = [];
  return text.replace(/[‹⟨›⟩]/g, (sign) => {
    if ('›⟩'.includes(sign)) return open.pop() ?? '';
    const [opens, closes] = pairs[random(pairs.length)] ?? pairs[0];
    open.push(closes);
    return opens;
  });
}

const furniture = [
  'Šajā tīmekļa vietnē tiek izmantotas sīkdatnes. Turpinot lietot šo vietni, jūs piekrītat sīkdatņu izmantošanai. Uzzināt vairāk.',
  'Turpināt lietot vienkāršoto versiju',
  '• Atvērt paplašināto meklēšanu',
];

/** Lines of a page that the law may have, too. */
const doubtful = [
  'Piekrītu',
  'Pievienot parametrus',
  'Darbības ar dokumentu',
  'Tiesību akts ir zaudējis spēku.',
  'RĪKI',
];

/** The page with lines of its makers anywhere between the lines. */
export function withFurniture(text: string, random: Random): string {
  return withLines(text, furniture, random);
}

/** The page with lines anywhere that may be its makers' or the law's. */
export function withDoubtfulLines(text: string, random: Random): string {
  return withLines(text, doubtful, random);
}

function withLines(text: string, lines: readonly string[], random: Random): string {
  return text
    .split('\n')
    .flatMap((line) => (random(6) === 0 ? [lines[random(lines.length)] ?? '', line] : [line]))
    .join('\n');
}

/** The text with some of its spaces made line ends, as a narrow page has it. */
export function withBrokenLines(text: string, random: Random): string {
  return text.replace(/ /g, () => (random(8) === 0 ? '\n' : ' '));
}

/** The text with some of its numbers broken after a dot: `3.13.` becomes `3.`, `13.` */
export function withBrokenNumbers(text: string, random: Random): string {
  return text.replace(/(?<=\d\.)(?=\d)/g, () => (random(2) === 0 ? '\n' : ''));
}

/** The text without one of its quotation marks. */
export function withoutMark(text: string, random: Random): string {
  const marks = [...text.matchAll(/[“”„"«»]/g)];
  const { index = 0 } = marks[random(marks.length)] ?? {};
  return text.slice(0, index) + text.slice(index + 1);
}
