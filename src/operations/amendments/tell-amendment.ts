import type { Operation, Reading } from '#amendments';
import { placeInWords } from '#law/index.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** The reading for a person: what the act is, a line for each operation, and what is not read. */
export function tellAmendment(language: Language, { amendment, operations, unread }: Reading): string {
  const w = words[language];
  const { issuer, number, date, amends, inForce, publication } = amendment;
  const lines = [
    w.act(issuer ?? w.unknown, number ?? '–', date ?? '–'),
    ...(amendment.lacks ?? []).map(({ code }) => `${w.lacks}: ${w.reasons[code]}`),
    ...(amends ? [w.amends(amends.number, amends.date)] : []),
    ...(publication ? [w.published(Object.values(publication).join(', '))] : []),
    ...(inForce ? [w.inForce(inForce)] : []),
    ...(amendment.isProject ? [w.project] : []),
    ...(amendment.isCorrection ? [w.correction] : []),
    ...(amendment.cut ? [w.cut] : []),
    '',
    ...operations.map((operation) => `${(operation.at ?? '–').padEnd(7)} ${tellOperation(language, operation)}`),
    ...unread.flatMap(({ at, code, sentence, readings }) => [
      `${(at ?? '–').padEnd(7)} ${w.unread}: ${w.reasons[code]}`,
      ...(sentence ? [`        ${sentence}`] : []),
      ...readings.map((reading) => `        ${w.readings}: ${tellOperation(language, reading)}`),
    ]),
  ];
  return lines.join('\n');
}

/** A line of a table over several texts. */
export function tellInOneLine(language: Language, file: string, { amendment, operations, unread }: Reading): string {
  const w = words[language];
  const marks = [
    ...(amendment.cut ? [w.cutMark] : []),
    ...(amendment.isProject ? [w.projectMark] : []),
    ...(amendment.isCorrection ? [w.correctionMark] : []),
    ...(amendment.lacks ? [w.lacksMark] : []),
  ];
  return [file.padEnd(40), w.counts(operations.length, unread.length), ...marks].join('  ');
}

/** The last line of the table. */
export function tellTotal(language: Language, readings: readonly Reading[]): string {
  const count = (of: (reading: Reading) => number) => readings.reduce((sum, reading) => sum + of(reading), 0);
  const [read, unread] = [count(({ operations }) => operations.length), count((reading) => reading.unread.length)];
  return words[language].total(readings.length, read, unread);
}

function tellOperation(language: Language, operation: Partial<Operation>): string {
  const w = words[language];
  const { op, targets = [], inForce } = operation;
  const places = targets.map((target) => placeInWords(language, target)).join('; ');
  return [
    op ? `${w.operations[op]}:` : '',
    places + wordsOf(language, operation),
    ...(inForce ? [`(${w.inForce(inForce)})`] : []),
  ].join(' ');
}

function wordsOf(language: Language, operation: Partial<Operation>): string {
  const w = words[language];
  const parts = [
    ...('pairs' in operation ? (operation.pairs ?? []).map((pair) => `„${pair.find}” → „${pair.with}”`) : []),
    ...('find' in operation ? (operation.find ?? []).map((found) => `„${found}”`) : []),
    ...(operation.op === 'insertWords'
      ? [
          operation.before === undefined
            ? `„${operation.after}” + „${operation.text}”`
            : `„${operation.text}” + „${operation.before}”`,
        ]
      : []),
  ];
  const isWords = operation.op === 'replaceWords';
  const anchor = isWords ? (operation.after ?? operation.before) : undefined;
  const where =
    anchor === undefined ? '' : ` (${isWords && operation.after !== undefined ? w.behind(anchor) : w.before(anchor)})`;
  const each = 'everywhere' in operation && operation.everywhere ? ` (${w.each})` : '';
  return parts.length > 0 ? ` – ${parts.join(', ')}${where}${each}` : '';
}
