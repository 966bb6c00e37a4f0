import { z } from 'zod';
import { view } from '#acting/index.ts';
import { centresOf, organisationById } from '#organisations/index.ts';
import { say } from '#platform/languages/languages.ts';
import { rightsFigures } from './figures.ts';
import { invitationById, openInvitations } from './invitations.ts';
import { refuse } from './refuse.ts';
import { rightWithHistory } from './right-history.ts';
import { rightLists, rightsIn } from './rights-in.ts';
import { words } from './words.ts';

const said = (pick: (w: (typeof words)['lv']['views']) => string) => say(words, (w) => pick(w.views));

const roles = ['administrator', 'ministry_officer'] as const;

/** A choice that a filter may leave empty. */
const optionalId = () =>
  z
    .union([z.uuid(), z.literal('')])
    .optional()
    .transform((id) => id || undefined);

/** An administrator sees their own organisation, whichever was asked for; an officer of the ministry each. */
function organisationOf(actor: { role: string; organisation: string }, asked: string | undefined): string {
  return (actor.role === 'ministry_officer' && asked) || actor.organisation;
}

/** What can be seen of access rights and invitations. Lists of those who work here leave no entry; a person's right does. */
export const rightsViews = {
  listRights: view({
    name: 'right.list',
    title: said((w) => w.listRights),
    roles,
    path: '/rights',
    query: z.object({
      organisation: optionalId(),
      list: z.enum(rightLists).default('all'),
      centre: optionalId(),
      after: optionalId(),
    }),
    logged: false,
    async look(tx, actor, _of, { organisation: asked, list, centre, after }) {
      const id = organisationOf(actor, asked);
      const organisation = await organisationById(tx, id);
      if (!organisation) throw refuse('no-such-organisation', (w) => w.noSuchOrganisation, { kind: 'absent' });
      const [figures] = await rightsFigures(tx, { at: actor.at, organisation: id });
      const seen = {
        ...{ organisation, list, centre, figures },
        centres: await centresOf(tx, id),
        ...(await rightsIn(tx, { organisation: id, list, centre, after, at: actor.at })),
        invitations: await openInvitations(tx, id),
      };
      return { seen };
    },
  }),

  viewFigures: view({
    name: 'right.view-figures',
    title: said((w) => w.viewFigures),
    point: 'annex-2.4',
    roles,
    path: '/rights/figures',
    logged: false,
    async look(tx, actor) {
      const whose = actor.role === 'administrator' ? { organisation: actor.organisation } : {};
      return { seen: await rightsFigures(tx, { at: actor.at, ...whose }) };
    },
  }),

  listDueRights: view({
    name: 'right.list-due',
    title: said((w) => w.listDueRights),
    point: 'annex-2.4',
    roles: ['administrator'],
    path: '/rights/review',
    logged: false,
    async look(tx, { organisation, at, person }) {
      const { rights, next } = await rightsIn(tx, { organisation, list: 'due', at });
      return { seen: { rights: rights.filter(({ staff }) => staff !== person), hasMore: next !== null } };
    },
  }),

  viewRight: view({
    name: 'right.view',
    title: said((w) => w.viewRight),
    roles,
    path: '/rights/{right}',
    async look(tx, actor, { right }) {
      return { seen: await rightWithHistory(tx, actor, right), things: { right } };
    },
  }),

  listInvitations: view({
    name: 'invitation.list',
    title: said((w) => w.listInvitations),
    point: 'annex-2.3',
    roles,
    path: '/invitations',
    query: z.object({ organisation: optionalId() }),
    logged: false,
    look: async (tx, actor, _of, { organisation }) => ({
      seen: await openInvitations(tx, organisationOf(actor, organisation)),
    }),
  }),

  viewInvitation: view({
    name: 'invitation.view',
    title: said((w) => w.viewInvitation),
    roles,
    path: '/invitations/{invitation}',
    async look(tx, actor, { invitation }) {
      return { seen: await invitationById(tx, actor, invitation), things: { invitation } };
    },
  }),
};
