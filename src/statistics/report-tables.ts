import { closingReasonText } from '#cases/index.ts';
import { refusalReasonText } from '#clients/index.ts';
import type { Language } from '#platform/languages/languages.ts';
import { countedKinds, type Ending, type Figures, type Measured, servicesOf, type Told } from './figures.ts';
import type { Report, ReportRow, SatisfactionReport } from './report.ts';
import { answersIn, meanIn, type Satisfaction } from './satisfaction.ts';
import { words } from './words.ts';

/** The parts of a report that are tables of their own, by the names that addresses give them. */
export const tableNames = ['services', 'times', 'endings', 'satisfaction', 'points'] as const;
export type TableName = (typeof tableNames)[number];

/** A text, a number with so many decimals as it has, or nothing where nothing was measured. */
export type Value = string | number | null;

/** A table as it is shown, saved and printed: the same cells everywhere. */
export interface ReportTable {
  readonly name: TableName | 'peers';
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly Value[] }[];
}

/** All tables of a report in a language. */
export function tablesOf(report: Report, language: Language): ReportTable[] {
  const { satisfaction } = report;
  const tables = [
    servicesTable(report, language),
    timesTable(report, language),
    endingsTable(report, language),
    ...(satisfaction
      ? [satisfactionTable(report, satisfaction, language), pointsTable(satisfaction.total, language)]
      : []),
  ];
  return report.peers ? [...tables, peersTable(report, report.peers, language)] : tables;
}

/** A key that no row has. */
const totalKey = 'total';

function servicesTable({ question, rows, total }: Report, language: Language): ReportTable {
  const w = words[language];
  // By kind, the columns of kinds would say the rows over again.
  const kinds = question.by === 'kind' ? [] : countedKinds;
  const known = rows.reduce((sum, row) => sum + (row.isUnknown ? 0 : servicesOf(row.figures)), 0);
  const cells = (figures: Figures, share: Value): Value[] => [
    ...kinds.map((kind) => figures.services[kind]),
    servicesOf(figures),
    share,
    figures.late,
    figures.putRight,
  ];
  return {
    name: 'services',
    heading: w.services,
    columns: [w.member[question.by], ...kinds.map((kind) => w.kinds[kind]), w.together, w.share, w.late, w.putRight],
    rows: withTotal(
      rows.map((row) => ({
        key: row.key,
        cells: [
          row.name[language],
          ...cells(row.figures, row.isUnknown ? null : percent(servicesOf(row.figures), known)),
        ],
      })),
      [w.total, ...cells(total, null)],
    ),
  };
}

function timesTable({ question, rows, total }: Report, language: Language): ReportTable {
  const w = words[language];
  const cells = ({ consultation, toFiling, toResult, plannedTime, result }: Figures): Value[] => [
    mean(consultation, 60),
    consultation.count,
    mean(toFiling, 60),
    toFiling.count,
    mean(toResult, 86_400),
    percent(plannedTime.inTime, told(plannedTime)),
    told(plannedTime),
    percent(result.inTime, told(result)),
    told(result),
  ];
  const shown = rows.filter(({ figures }) => cells(figures).some((cell) => cell));
  return {
    name: 'times',
    heading: w.times,
    columns: [
      w.member[question.by],
      w.consultation,
      w.consultations,
      w.toFiling,
      w.filings,
      w.toResult,
      w.plannedTime,
      w.plannedTimes,
      w.resultInTime,
      w.results,
    ],
    rows: withTotal(
      shown.map(({ key, name, figures }: ReportRow) => ({ key, cells: [name[language], ...cells(figures)] })),
      [w.total, ...cells(total)],
    ),
  };
}

function endingsTable({ endings }: Report, language: Language): ReportTable {
  const w = words[language];
  const sum = endings.reduce((so, { endings: further }) => so + further, 0);
  return {
    name: 'endings',
    heading: w.endings,
    columns: [w.what, w.reason, w.count],
    rows: withTotal(
      endings.map((ending) => ({
        key: `${ending.what}-${ending.reason}`,
        cells: [w[ending.what], reasonOf(ending)[language], ending.endings],
      })),
      [w.total, '', sum],
    ),
  };
}

function reasonOf({ what, reason }: Ending) {
  return what === 'identity'
    ? refusalReasonText(reason as Parameters<typeof refusalReasonText>[0])
    : closingReasonText(reason as Parameters<typeof closingReasonText>[0]);
}

function satisfactionTable({ question }: Report, { rows, total }: SatisfactionReport, language: Language): ReportTable {
  const w = words[language];
  const cells = (each: Satisfaction): Value[] => [answersIn(each), roundedOrNone(meanIn(each)), each.later];
  const hasAny = rows.length > 0 || answersIn(total) > 0;
  return {
    name: 'satisfaction',
    heading: w.satisfaction,
    columns: [rows.length > 0 ? w.member[question.by] : w.total, w.answers, w.meanPoints, w.answersLater],
    rows: [
      ...(hasAny ? [{ key: totalKey, cells: [w.total, ...cells(total)] }] : []),
      ...rows.map(({ key, name, satisfaction }) => ({ key, cells: [name[language], ...cells(satisfaction)] })),
    ],
  };
}

function pointsTable(total: Satisfaction, language: Language): ReportTable {
  const w = words[language];
  const all = answersIn(total);
  const given = total.answers.map((count, at) => ({
    key: String(at + 1),
    cells: [at + 1, count, percent(count, all)],
  }));
  return {
    name: 'points',
    heading: w.answersByPoints,
    columns: [w.points, w.answers, w.share],
    rows: given.filter(({ cells }) => cells[1] !== 0).toReversed(),
  };
}

function peersTable(
  { total, satisfaction }: Report,
  peers: NonNullable<Report['peers']>,
  language: Language,
): ReportTable {
  const w = words[language];
  const { result } = total;
  const lines: readonly (readonly [string, Value, Value])[] = [
    [w.services, servicesOf(total), peers.services],
    [w.kinds.application, total.services.application, peers.applications],
    [
      w.resultInTime,
      percent(result.inTime, told(result)),
      peers.resultInTime === null ? null : rounded(peers.resultInTime * 100),
    ],
    [w.meanPoints, satisfaction ? roundedOrNone(meanIn(satisfaction.total)) : null, roundedOrNone(peers.satisfaction)],
  ];
  return {
    name: 'peers',
    heading: w.peersTitle,
    columns: [w.figure, w.own, w.median(peers.centres)],
    rows: lines.map((cells) => ({ key: cells[0], cells })),
  };
}

/** The total first, where it is seen however many rows there are. Of no rows there is none. */
function withTotal(rows: ReportTable['rows'], total: readonly Value[]): ReportTable['rows'] {
  return rows.length === 0 ? [] : [{ key: totalKey, cells: total }, ...rows];
}

function told({ inTime, late }: Told): number {
  return inTime + late;
}

function mean({ count, seconds }: Measured, unit: number): Value {
  return count === 0 ? null : rounded(seconds / count / unit);
}

function percent(part: number, whole: number): Value {
  return whole === 0 ? null : rounded((part / whole) * 100);
}

function roundedOrNone(number: number | null): Value {
  return number === null ? null : rounded(number);
}

/** To one decimal. */
function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}

/** A value as it is read: with the decimal sign of the language, and nothing where nothing was measured. */
export function shownValue(value: Value, language: Language): string {
  if (typeof value !== 'number') return value ?? '';
  const text = String(value);
  return language === 'lv' ? text.replace('.', ',') : text;
}
