import { actRoutes, viewRoute } from '#acting/index.ts';
import { type Api, apiRoutes } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { caseActs, deathActs } from './acts.ts';
import { apiCase, caseListSchema, caseSchema, listedCases, openedPortalSchema, reachSchema } from './api-case.ts';
import { papersApi } from './api-papers.ts';
import { apiOpenedRecord, openedRecordSchema } from './api-record.ts';
import type { CaseParts } from './case-parts.ts';
import { apiDeaths, deathsSchema } from './deaths/api-deaths.ts';
import { viewDeaths } from './deaths/view-deaths.ts';
import { filingsSchema } from './filings/api-filings.ts';
import { openRecord } from './open-record.ts';
import { apiForWhom, forWhomSchema } from './opening/api-for-whom.ts';
import { apiRecorded, recordedSchema } from './opening/api-recorded.ts';
import { openPortal } from './portal-opening.ts';
import { viewFilings } from './view-filings.ts';
import { viewForWhom } from './view-for-whom.ts';
import { viewReach } from './view-reach.ts';
import { viewRecorded } from './view-recorded.ts';
import { searchCases, viewCase, viewCases, viewOrphaned, viewToTell } from './views.ts';

/**
 * The API of the same acts and views as the pages. With a header `Idempotency-Key` (a UUID), repeating a call has no
 * further effect.
 */
export function casesApi(parts: CaseParts): Api<Env> {
  const api = apiRoutes<Env>();
  viewRoute(api, parts, viewCases, { reply: caseListSchema, tell: listedCases });
  viewRoute(api, parts, searchCases, { reply: caseListSchema, tell: listedCases, posted: true });
  viewRoute(api, parts, viewToTell, { reply: caseListSchema, tell: listedCases });
  viewRoute(api, parts, viewOrphaned, { reply: caseListSchema, tell: listedCases });
  viewRoute(api, parts, viewFilings, { reply: filingsSchema, tell: (seen) => seen });
  viewRoute(api, parts, viewCase, { reply: caseSchema, tell: (view, actor) => apiCase(view, actor.at) });
  viewRoute(api, parts, viewReach, { reply: reachSchema, tell: ({ reach }) => ({ reach: reach ?? null }) });
  viewRoute(api, parts, viewDeaths, { reply: deathsSchema, tell: apiDeaths });
  viewRoute(api, parts, viewForWhom, { reply: forWhomSchema, tell: apiForWhom, posted: true });
  viewRoute(api, parts, viewRecorded, { reply: recordedSchema, tell: apiRecorded, posted: true });
  viewRoute(api, parts, openRecord, {
    posted: true,
    reply: openedRecordSchema,
    tell: (opened, actor) => apiOpenedRecord(opened, actor.at),
  });
  viewRoute(api, parts, openPortal, { reply: openedPortalSchema, tell: (seen) => seen });
  papersApi(api, parts);
  return actRoutes(api, [...Object.values(caseActs), ...Object.values(deathActs)], parts);
}
