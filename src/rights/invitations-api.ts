import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { actorOf, cite, look, perform, requestIdOf } from '#acting/index.ts';
import { type Api, apiRoutes, describe, momentSchema } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import { confirmName, withdrawInvitation } from './close-invitation.ts';
import { openInvitations } from './invitations.ts';
import type { RightsParts } from './parts.ts';
import { refuse } from './refuse.ts';
import { reviewRights, reviewRightsInput } from './review-rights.ts';

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

/** Invitations to a right, and the quarterly review of many rights at once, for programs. */
export function invitationsApi({ database }: Pick<RightsParts, 'database'>): Api<Env> {
  const api = apiRoutes<Env>();
  describe(
    api,
    {
      method: 'get',
      path: '/api/invitations',
      summary:
        "Open invitations of the administrator's organisation, or of the one an officer of the ministry asks for",
      point: cite('annex-2.3'),
      query: z.object({ organisation: z.uuid().optional() }),
      reply: invitationsSchema,
    },
    async (c, { query }) => {
      const actor = actorOf(c, 'administrator', 'ministry_officer');
      const organisation = (actor.role === 'ministry_officer' && query.organisation) || actor.organisation;
      return { invitations: await look(database, actor, (tx) => openInvitations(tx, organisation)) };
    },
  );
  describe(api, {
    method: 'post',
    path: '/api/invitations/{invitation}/confirm',
    summary: 'Confirm that who signed in under another name is the person invited',
    point: cite('annex-2.3'),
    reply: z.object({ right: z.string() }).openapi('InvitationConfirmed'),
  }, async (c) => {
    const actor = actorOf(c, 'administrator', 'ministry_officer');
    const request = { id: requestIdOf(c), act: 'access.confirm-name', point: 'annex-2.3' } as const;
    const invitation = invitationIn(c);
    return perform(database, actor, request, (tx) => confirmName(tx, actor, { invitation }));
  });
  describe(api, {
    method: 'post',
    path: '/api/invitations/{invitation}/withdraw',
    summary: 'Take an invitation back: its link opens nothing any more',
    point: cite('annex-2.3'),
    reply: z.object({ invitation: z.string() }).openapi('InvitationWithdrawn'),
  }, async (c) => {
    const actor = actorOf(c, 'administrator', 'ministry_officer');
    const request = { id: requestIdOf(c), act: 'access.withdraw-invitation', point: 'annex-2.3' } as const;
    const invitation = invitationIn(c);
    return perform(database, actor, request, (tx) => withdrawInvitation(tx, actor, { invitation }));
  });
  describe(
    api,
    {
      method: 'post',
      path: '/api/rights/review',
      summary: 'The quarterly review of many rights at once: which are still needed and which are taken',
      point: cite('annex-2.4'),
      body: reviewRightsInput,
      reply: z.object({ kept: z.number().int(), taken: z.number().int() }).openapi('AccessRightsReviewed'),
    },
    async (c, { body }) => {
      const actor = actorOf(c, 'administrator');
      const request = { id: requestIdOf(c), act: 'access.review-rights', point: 'annex-2.4' } as const;
      return perform(database, actor, request, (tx) => reviewRights(tx, actor, body));
    },
  );
  return api;
}

function invitationIn(c: Context<Env>): string {
  const id = c.req.param('invitation');
  if (!isId(id)) throw refuse('no-such-invitation', (w) => w.noSuchInvitation, { kind: 'absent' });
  return id;
}
