import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { csvReply } from '#platform/spreadsheets/csv-reply.ts';
import { workbookReply } from '#platform/spreadsheets/workbook-reply.ts';
import { monthInWords } from './months.ts';
import { rules } from './question.ts';
import type { Report } from './report.ts';
import { shownValue, type TableName, tablesOf } from './report-tables.ts';
import { words } from './words.ts';

/** One table of a report as CSV, with the cells of the page. */
export function csvOf(report: Report, name: TableName, language: Language): Response {
  const table = tablesOf(report, language).find((one) => one.name === name);
  const lines = table ? [table.columns, ...table.rows.map(({ cells }) => cells)] : [];
  // A decimal comma is no number to whoever writes it: it stands as text. Whole numbers are the same in every language.
  const shown = lines.map((line) =>
    line.map((cell) => (typeof cell === 'number' && !Number.isInteger(cell) ? shownValue(cell, language) : cell)),
  );
  return csvReply(`${fileName(report, language)}-${name}.csv`, batch(shown));
}

async function* batch<T>(lines: T) {
  yield lines;
}

/** The whole report as a workbook: what it is about, and a sheet for each table. */
export function workbookOf(report: Report, language: Language): Promise<Response> {
  const w = words[language];
  const about = [[w.title], ...aboutReport(report, language).map((line) => [line])];
  const tables = tablesOf(report, language).map(({ heading, columns, rows }) => {
    return { name: heading, rows: [columns, ...rows.map(({ cells }) => cells)] };
  });
  return workbookReply(`${fileName(report, language)}.xlsx`, [{ name: w.aboutSheet, rows: about }, ...tables]);
}

/** What a report must say of itself, so that its figures can be told again. */
export function aboutReport({ question, isWhole }: Report, language: Language): string[] {
  const w = words[language];
  const [from, to] = [question.from, question.to].map((month) => monthInWords(month, language));
  return [
    `${from === to ? from : `${from} – ${to}`}. ${w.groupings[question.by]}.`,
    (isWhole ? w.edition : w.soFar)(rules, formDate(question.known, language)),
  ];
}

function fileName({ question }: Report, language: Language): string {
  return [words[language].fileName, question.from, question.to].join('-');
}
