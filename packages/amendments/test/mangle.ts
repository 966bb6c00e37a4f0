import { cabinetAct } from './brief.ts';
import type { Random } from './random.ts';

/** An act with many kinds of operations, in which ‹ › are outer and ⟨ ⟩ inner quotation marks. */
const sentences = [
  ['Svītrot 2. pielikuma 30., 31. un 32. punktu;'],
  ['Svītrot 5.–8. punktu un 9. punkta otro teikumu;'],
  ['Aizstāt 1. pielikuma 3.13. apakšpunktā vārdus ‹Šengenas ⟨vīzas⟩ pieteikums› ar vārdiem ‹Ziņas par personu›;'],
  [
    'Aizstāt 16. un 17. punktā skaitli ‹5› ar skaitli ‹6› un 18. punktā vārdu ‹un› ar vārdu ‹vai›, kā arī svītrot tajā pašā punktā vārdu ‹lieks›;',
  ],
  ['Papildināt 10. punktu aiz vārdiem ‹beidzies termiņš› ar vārdiem ‹un pase nav derīga›;'],
  [
    'Papildināt noteikumus ar 22.1 punktu šādā redakcijā:',
    '‹22.1 Darbiniekam ir šādi pienākumi:',
    '22.11. pārbaudīt klientu;',
    '22.12. pieteikt pakalpojumu.›;',
  ],
  [
    'Izteikt 4. punktu šādā redakcijā:',
    '‹4. Biedrība ⟨Zelta zivtiņa⟩ izsniedz 3 eksemplārus saskaņā ar šo noteikumu 7. punktu.›;',
  ],
  ['Izteikt 11. un 12. punktu šādā redakcijā:', '‹11. Pirmais.', '12. Otrais ⟨labais⟩.›;'],
  ['Izteikt 14.2. apakšpunktu šādā redakcijā:', '‹14.2. ⟨struktūrvienība⟩ attiecas uz pārvaldi;›;'],
  ['Papildināt 6. punktu ar trešo teikumu šādā redakcijā: ‹Iesniegumu nosūta pastā.›;'],
  ['Svītrot 3.3. apakšpunktā tekstu iekavās ‹(turpmāk – lietoti transportlīdzekļi)›;'],
  ['Izteikt 2. pielikuma rindu ‹Kopā› šādā redakcijā: ‹Kopā | 160 | 193›;'],
  ['Izteikt 3. pielikumu šādā redakcijā:', '‹3. pielikums', 'Veidlapa', '1. Vārds ____', '2. Uzvārds ____›;'],
] as const;

const pairs = [
  ['"', '"'],
  ['“', '”'],
  ['„', '”'],
  ['„', '“'],
  ['«', '»'],
  [',,', '”'],
] as const;

/** The act with a random choice and order of sentences, and random marks. */
export function randomAct(random: Random): string {
  const chosen = [...sentences].sort(() => random(3) - 1).slice(0, 2 + random(sentences.length - 2));
  const lines = chosen.flatMap(([first, ...rest], index) => [`${index + 1}. ${first}`, ...rest]);
  const dated = `${chosen.length + 1}. Noteikumi stājas spēkā 2021. gada 1. maijā.`;
  return cabinetAct(...lines, dated);
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
  'Piekrītu',
  'Pievienot parametrus',
  'Darbības ar dokumentu',
  'Tiesību akts ir zaudējis spēku.',
  'RĪKI',
];

/** The page with lines of its makers anywhere between the lines. */
export function withFurniture(text: string, random: Random): string {
  return text
    .split('\n')
    .flatMap((line) => (random(6) === 0 ? [furniture[random(furniture.length)] ?? '', line] : [line]))
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
