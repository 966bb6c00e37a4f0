import { z } from '@hono/zod-openapi';
import { actRoutes, everyRole, viewRoute } from '#acting/index.ts';
import { type Api, apiRoutes, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { rightsActs } from './acts.ts';
import type { RightsParts } from './parts.ts';
import { rightsViews } from './views.ts';

const rightsSchema = z
  .object({
    rights: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.enum(everyRole),
        centre: z.object({ id: z.string(), name: z.string() }).nullable(),
        position: z.string(),
        from: momentSchema,
        until: momentSchema.nullable().describe('The first moment at which it no longer holds; null: permanent'),
        lastUsed: momentSchema.nullable(),
        daysLate: z.number().int().describe('By how many days the quarterly review is late'),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi('AccessRights');

const figuresSchema = z
  .object({
    organisations: z.array(
      z.object({
        organisation: z.string(),
        name: z.string(),
        needsAdministrator: z.boolean(),
        administrators: z.number().int(),
        users: z.number().int(),
        inForce: z.number().int(),
        ending: z.number().int(),
        unused: z.number().int(),
        orphaned: z.number().int(),
        due: z.number().int(),
        daysLate: z.number().int(),
      }),
    ),
  })
  .openapi('AccessRightFigures');

const invitationsSchema = z
  .object({
    invitations: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.string(),
        centreName: z.string().nullable(),
        invitedAt: momentSchema,
        expires: momentSchema,
        claimedName: z.string().nullable().describe('Another name than the one invited: somebody has to confirm it'),
      }),
    ),
  })
  .openapi('AccessInvitations');

/** Access rights, for programs. A header `Idempotency-Key` (a UUID) makes a repeated call harmless. */
export function rightsApi(parts: RightsParts): Api<Env> {
  const api = apiRoutes<Env>();
  viewRoute(api, parts, rightsViews.listRights, {
    reply: rightsSchema,
    tell: ({ rights, next }) => ({
      rights: rights.map(({ centre, centreName, ...right }) => ({
        ...right,
        centre: centre === null ? null : { id: centre, name: centreName ?? '' },
      })),
      next,
    }),
  });
  viewRoute(api, parts, rightsViews.viewFigures, {
    reply: figuresSchema,
    tell: ({ figures }) => ({ organisations: figures }),
  });
  viewRoute(api, parts, rightsViews.listInvitations, {
    reply: invitationsSchema,
    tell: (invitations) => ({ invitations }),
  });
  return actRoutes(api, Object.values(rightsActs), parts);
}
