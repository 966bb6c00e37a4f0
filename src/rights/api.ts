import { z } from '@hono/zod-openapi';
import { actorOf, cite, look, perform, requestIdOf } from '#acting/index.ts';
import { type Api, apiRoutes, describe, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import { confirmRight } from './confirm-right.ts';
import { extendRight, extendRightInput } from './extend-right.ts';
import { rightsFigures } from './figures.ts';
import { grantRight } from './grant-right.ts';
import { grantRightInput } from './grant-right-input.ts';
import { invitationsApi } from './invitations-api.ts';
import type { RightsParts } from './parts.ts';
import { refuse } from './refuse.ts';
import { rightLists, rightsIn } from './rights-in.ts';
import { takeRight, takeRightInput } from './take-right.ts';

const roles = [
  'employee',
  'viewer',
  'auditor',
  'administrator',
  'ministry_officer',
  'holder_officer',
  'representative',
] as const;

const rightsSchema = z
  .object({
    rights: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.enum(roles),
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

const changed = z.object({ right: z.string() }).openapi('AccessRightChanged');

/** Access rights, for programs. A header `Idempotency-Key` (a UUID) makes a repeated call harmless. */
export function rightsApi({ database }: RightsParts): Api<Env> {
  const api = apiRoutes<Env>();
  describe(
    api,
    {
      method: 'get',
      path: '/api/rights',
      summary: "Access rights in the administrator's organisation, or in the one an officer of the ministry asks for",
      query: z.object({
        organisation: z.uuid().optional(),
        list: z.enum(rightLists).optional(),
        centre: z.uuid().optional(),
        after: z.uuid().optional(),
      }),
      reply: rightsSchema,
    },
    async (c, { query }) => {
      const actor = actorOf(c, 'administrator', 'ministry_officer');
      const organisation = (actor.role === 'ministry_officer' && query.organisation) || actor.organisation;
      const asked = { ...query, organisation, at: actor.at };
      const { rights, next } = await look(database, actor, (tx) => rightsIn(tx, asked));
      return {
        rights: rights.map(({ id, name, role, centre, centreName, position, from, until, lastUsed, daysLate }) => ({
          ...{ id, name, role, position, from, until, lastUsed, daysLate },
          centre: centre === null ? null : { id: centre, name: centreName ?? '' },
        })),
        next,
      };
    },
  );
  describe(api, {
    method: 'get',
    path: '/api/rights/figures',
    summary: "How administrators keep users' rights in time, per organisation",
    point: cite('annex-2.4'),
    reply: figuresSchema,
  }, async (c) => {
    const actor = actorOf(c, 'administrator', 'ministry_officer');
    const whose = actor.role === 'administrator' ? { organisation: actor.organisation } : {};
    return { organisations: await look(database, actor, (tx) => rightsFigures(tx, { at: actor.at, ...whose })) };
  });
  describe(
    api,
    {
      method: 'post',
      path: '/api/rights',
      summary: "Give a user's right, or invite the person to it if their personal code is not told",
      point: cite('annex-2.3'),
      body: grantRightInput,
      reply: z
        .object({ right: z.string().nullable(), invitation: z.string().nullable() })
        .openapi('AccessRightGranted'),
    },
    async (c, { body }) => {
      const actor = actorOf(c, 'administrator');
      const request = { id: requestIdOf(c), act: 'access.grant-right', point: 'annex-2.3' } as const;
      const input = { ...body, organisation: actor.organisation };
      return perform(database, actor, request, (tx) => grantRight(tx, actor, input));
    },
  );
  describe(
    api,
    {
      method: 'post',
      path: '/api/rights/{right}/take',
      summary: 'Take a right, at once',
      point: cite('annex-2.3'),
      body: takeRightInput,
      reply: z.object({ right: z.string(), lastAdministrator: z.boolean() }).openapi('AccessRightTaken'),
    },
    async (c, { body }) => {
      const actor = actorOf(c, 'administrator', 'ministry_officer');
      const right = rightIn(c.req.param('right'));
      const request = { id: requestIdOf(c), act: 'access.take-right', point: 'annex-2.3' } as const;
      return perform(database, actor, request, (tx) => takeRight(tx, actor, { right, ...body }));
    },
  );
  describe(
    api,
    {
      method: 'post',
      path: '/api/rights/{right}/extend',
      summary: 'Give a right another last day, or none',
      point: cite('annex-2.4'),
      body: extendRightInput,
      reply: changed,
    },
    async (c, { body }) => {
      const actor = actorOf(c, 'administrator');
      const right = rightIn(c.req.param('right'));
      const request = { id: requestIdOf(c), act: 'access.extend-right', point: 'annex-2.4' } as const;
      return perform(database, actor, request, (tx) => extendRight(tx, actor, { right, ...body }));
    },
  );
  describe(api, {
    method: 'post',
    path: '/api/rights/{right}/confirm',
    summary: 'Confirm in the quarterly review that a right is still needed',
    point: cite('annex-2.4'),
    reply: changed,
  }, async (c) => {
    const actor = actorOf(c, 'administrator');
    const right = rightIn(c.req.param('right'));
    const request = { id: requestIdOf(c), act: 'access.confirm-right', point: 'annex-2.4' } as const;
    return perform(database, actor, request, (tx) => confirmRight(tx, actor, { right }));
  });
  return api.route('/', invitationsApi({ database }));
}

function rightIn(text: string | undefined): string {
  if (!isId(text)) throw refuse('no-such-right', (w) => w.noSuchRight, { kind: 'absent' });
  return text;
}
