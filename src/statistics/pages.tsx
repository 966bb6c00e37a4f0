import type { Context } from 'hono';
import { type Actor, viewFile, viewPage } from '#acting/index.ts';
import { type Database, type Transaction, transaction } from '#platform/database/database.ts';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { firstMonthCounted } from './count-days.ts';
import { groupingsFor } from './groupings.ts';
import { monthOf } from './months.ts';
import type { Report } from './report.ts';
import { csvOf, workbookOf } from './report-files.ts';
import { ReportPage } from './report-page.tsx';
import { statisticsViews } from './views.ts';
import { words } from './words.ts';

export interface StatisticsParts {
  readonly database: Database;
}

/** Reports of what was done, on a page and as files. */
export function statisticsPages(parts: StatisticsParts) {
  const pages = routes();
  const { viewReport, saveTable, saveWorkbook } = statisticsViews;

  viewPage(
    pages,
    parts,
    viewReport,
    async (c, report, { actor, tx }) => reportPage(c, actor, report, await monthsToChoose(tx, actor.at)),
    async (c, actor, problems) => {
      const months = await transaction(parts.database, null, (tx) => monthsToChoose(tx, actor.at));
      return reportPage(c, actor, null, months, problems);
    },
  );
  viewFile(pages, parts, saveTable, (c, { report, table }) =>
    report ? csvOf(report, table, c.get('language')) : c.notFound(),
  );
  viewFile(pages, parts, saveWorkbook, (c, report) => (report ? workbookOf(report, c.get('language')) : c.notFound()));
  return pages;
}

function reportPage(
  c: Context<Env>,
  actor: Actor,
  report: Report | null,
  months: readonly Temporal.PlainYearMonth[],
  problems: readonly Problem[] = [],
) {
  const language = c.get('language');
  const { from, to, by } = report?.question ?? {};
  const told = { from: from?.toString(), to: to?.toString(), by };
  const content = (
    <ReportPage
      language={language}
      report={report}
      months={months}
      groupings={groupingsFor(actor.role)}
      asked={{ ...told, ...c.req.query() }}
      errors={filledForm(c, problems).errors}
      after={c.req.query('after')}
    />
  );
  return { content, page: { title: words[language].title } };
}

/** From this month back to the first of which something is counted. */
async function monthsToChoose(tx: Transaction, at: Temporal.Instant): Promise<Temporal.PlainYearMonth[]> {
  const first = await firstMonthCounted(tx);
  const months: Temporal.PlainYearMonth[] = [];
  for (
    let month = monthOf(officialDay(at));
    first && Temporal.PlainYearMonth.compare(month, first) >= 0;
    month = month.subtract({ months: 1 })
  )
    months.push(month);
  return months;
}
