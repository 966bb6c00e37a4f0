import { z } from '@hono/zod-openapi';
import { viewRoute } from '#acting/index.ts';
import { apiRoutes } from '#platform/http/api.ts';
import { countedKinds } from './figures.ts';
import { groupings } from './groupings.ts';
import type { StatisticsParts } from './pages.tsx';
import { rules } from './question.ts';
import type { Report } from './report.ts';
import type { Satisfaction } from './satisfaction.ts';
import { statisticsViews } from './views.ts';

const measured = z.object({ count: z.number(), seconds: z.number() });
const told = z.object({ inTime: z.number(), late: z.number() });
const figures = z.object({
  services: z.object(Object.fromEntries(countedKinds.map((kind) => [kind, z.number()]))),
  late: z.number().describe('Of the services: recorded after their month had ended'),
  putRight: z.number().describe('Changed by records put right after the month had ended'),
  consultation: measured,
  toFiling: measured,
  toResult: measured,
  plannedTime: told,
  result: told,
});

const satisfaction = z.object({
  answers: z.array(z.number()).describe('How many gave 1 point, 2 points and so on to 10'),
  later: z.number().describe('By how many answers it grew after the month had ended'),
});

const reportSchema = z.object({
  from: z.string(),
  to: z.string(),
  by: z.enum(groupings),
  known: z.string().describe('The figures are those known when this day ended'),
  rules: z.number().describe('The order of counting'),
  isWhole: z.boolean().describe('false: the last month has not ended, and its figures grow'),
  rows: z.array(z.object({ key: z.string(), name: z.object({ lv: z.string(), en: z.string() }), figures })),
  total: figures,
  endings: z.array(z.object({ what: z.enum(['identity', 'closed']), reason: z.string(), endings: z.number() })),
  satisfaction: z
    .object({
      rows: z.array(z.object({ key: z.string(), name: z.object({ lv: z.string(), en: z.string() }), satisfaction })),
      total: satisfaction,
    })
    .optional()
    .describe('What clients said; by month or place, otherwise only together. Left out of a holder’s report'),
  peers: z
    .object({
      centres: z.number(),
      services: z.number(),
      applications: z.number(),
      resultInTime: z.number().nullable(),
      satisfaction: z.number().nullable().describe('Mean of ten points'),
    })
    .nullable()
    .optional()
    .describe('Medians of the centres of the same kind; null where they are too few'),
});

/** Reports of statistics for programs: the figures of the pages. */
export function statisticsApi(parts: StatisticsParts) {
  const api = apiRoutes();
  viewRoute(api, parts, statisticsViews.viewReport, {
    reply: z.object({ report: reportSchema.nullable() }).openapi('StatisticsReport'),
    tell: (report) => ({ report: report && asJson(report) }),
  });
  return api;
}

function asJson({ question, isWhole, rows, total, endings, satisfaction: said, peers }: Report) {
  const { from, to, by, known } = question;
  return {
    ...{ from: String(from), to: String(to), by, known: String(known), rules, isWhole, total },
    rows: rows.map(({ key, name, figures: each }) => ({ key, name, figures: each })),
    endings: [...endings],
    ...(said && {
      satisfaction: {
        rows: said.rows.map(({ key, name, satisfaction: each }) => ({ key, name, satisfaction: asSaid(each) })),
        total: asSaid(said.total),
      },
    }),
    ...(peers !== undefined && { peers }),
  };
}

function asSaid({ answers, later }: Satisfaction) {
  return { answers: [...answers], later };
}
