import { actRoutes, viewRoute } from '#acting/index.ts';
import { type Api, apiRoutes } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { accessRequestsActs } from './acts.ts';
import { listSchema, reportSchema, requestSchema } from './api-schemas.ts';
import type { RequestParts } from './settings.ts';
import { understoodSchema } from './table-schemas.ts';
import { tellTable } from './tell-table.ts';
import { accessRequestsViews } from './views.ts';

/** Access requests, for programs. A header `Idempotency-Key` (a UUID) makes a repeated call harmless. */
export function accessRequestsApi(parts: RequestParts): Api<Env> {
  const api = apiRoutes<Env>();
  viewRoute(api, parts, accessRequestsViews.listRequests, {
    reply: listSchema,
    tell: ({ requests, next }) => ({ requests, next: next ?? null }),
  });
  viewRoute(api, parts, accessRequestsViews.viewRequest, {
    reply: requestSchema,
    tell: ({ request: { form, decision, ...whole } }) => ({ ...whole, form: form ?? null, decision: decision ?? null }),
  });
  viewRoute(api, parts, accessRequestsViews.viewTable, {
    reply: understoodSchema,
    tell: ({ request, ...read }) => ({ id: request, ...tellTable(read) }),
  });
  viewRoute(api, parts, accessRequestsViews.viewReport, {
    reply: reportSchema,
    tell: ({ latest }) => ({ ...latest.report }),
  });
  return actRoutes(api, Object.values(accessRequestsActs), parts);
}
