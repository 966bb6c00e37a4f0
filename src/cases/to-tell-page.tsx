import { counterActorOf, look } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { DataTable } from '#platform/html/data-table.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { routes } from '#platform/http/http.ts';
import { readInput } from '#platform/input/input.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { caseColumns } from './case-columns.tsx';
import { listToTell } from './list-cases.ts';
import { toTellAfterInput } from './to-tell-after.ts';
import { words } from './words.ts';

/** Whom the centre is to tell something today, and whom it is late for (22.¹ 6., 22.¹ 7.). */
export function toTellPage(database: Database) {
  const app = routes();
  app.get('/to-tell', async (c) => {
    const actor = counterActorOf(c, 'employee', 'viewer');
    const today = officialDay(actor.at);
    const after = readInput(toTellAfterInput, c.req.query('after'));
    const list = await look(database, actor, (tx) => listToTell(tx, actor, today, after));
    const language = c.get('language');
    const w = words[language].toTell;
    const isLate = (day: Temporal.PlainDate | null) => day !== null && Temporal.PlainDate.compare(day, today) < 0;
    const late = list.cases.filter((row) => isLate(row.tellOn));
    const due = list.cases.filter((row) => !isLate(row.tellOn));
    const columns = caseColumns(language, today);
    return c.render(
      <>
        <PageHeading text={w.title} lead={w.lead} />
        {late.length > 0 && (
          <DataTable caption={w.late(late.length)} columns={columns} rows={late} rowKey={(row) => row.id} />
        )}
        <DataTable caption={w.today} columns={columns} rows={due} rowKey={(row) => row.id} empty={w.nothing} />
        <Pagination previous={after && '/to-tell'} next={list.next ? `/to-tell?after=${list.next}` : undefined} />
      </>,
      { title: w.title },
    );
  });
  return app;
}
