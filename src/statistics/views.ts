import { z } from 'zod';
import { type Actor, viewOfNobody } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { lastCounted } from './count-days.ts';
import { type QuestionInput, questionInput, questionOf } from './question.ts';
import { type Report, reportFor } from './report.ts';
import { tableNames } from './report-tables.ts';
import { words } from './words.ts';

const roles = ['ministry_officer', 'holder_officer', 'employee', 'viewer'] as const;
const showsNobody = 'figures of centres and e-services';

/** What can be seen of statistics: everybody sees what is theirs, and the ministry's officer all of it. */
export const statisticsViews = {
  /** A report on a page; null as long as nothing is counted. */
  viewReport: viewOfNobody({
    name: 'statistics.view',
    title: say(words, (w) => w.view),
    roles,
    path: '/statistics',
    query: questionInput.extend({ after: z.string().optional() }),
    showsNobody,
    look: async (tx, actor, _of, asked) => ({ seen: await reportAsked(tx, actor, asked) }),
  }),
  /** One table of it, to be saved as CSV. */
  saveTable: viewOfNobody({
    name: 'statistics.save-table',
    title: say(words, (w) => w.saveTable),
    roles,
    path: '/statistics/table',
    query: questionInput.extend({ table: z.enum(tableNames).default('services') }),
    showsNobody,
    look: async (tx, actor, _of, { table, ...asked }) => ({
      seen: { table, report: await reportAsked(tx, actor, asked) },
    }),
  }),
  /** All of it as a workbook. */
  saveWorkbook: viewOfNobody({
    name: 'statistics.save-workbook',
    title: say(words, (w) => w.saveWorkbook),
    roles,
    path: '/statistics/workbook',
    query: questionInput,
    showsNobody,
    look: async (tx, actor, _of, asked) => ({ seen: await reportAsked(tx, actor, asked) }),
  }),
};

async function reportAsked(tx: Transaction, actor: Actor, asked: QuestionInput): Promise<Report | null> {
  const counted = await lastCounted(tx);
  return counted ? reportFor(tx, actor, questionOf(asked, { role: actor.role, counted })) : null;
}
