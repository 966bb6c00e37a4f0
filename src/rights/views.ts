import { z } from 'zod';
import { view, viewOfNobody } from '#acting/index.ts';
import { centresOf, organisationById } from '#organisations/index.ts';
import { optionalId } from '#platform/input/ids.ts';
import { say } from '#platform/languages/languages.ts';
import { lacking } from './figures/lacking.ts';
import { isLacking, rightsFigures } from './figures.ts';
import { invitationById, openInvitations } from './invitations.ts';
import { refuse } from './refuse.ts';
import { rightWithHistory } from './right-history.ts';
import { rightLists, rightsIn } from './rights-in.ts';
import { whoseRights } from './whose-rights.ts';
import { words } from './words.ts';

const said = (pick: (w: (typeof words)['lv']['views']) => string) => say(words, (w) => pick(w.views));

const roles = ['administrator', 'ministry_officer'] as const;

/** An administrator sees their own organisation, whichever was asked for; an officer of the ministry each. */
function organisationOf(actor: { role: string; organisation: string }, asked: string | undefined): string {
  return (actor.role === 'ministry_officer' && asked) || actor.organisation;
}

/** What can be seen of access rights and invitations. */
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
    async look(tx, actor, _of, { organisation: asked, list, centre, after }) {
      const id = organisationOf(actor, asked);
      const organisation = await organisationById(tx, id, actor.at);
      if (!organisation) throw refuse('no-such-organisation', (w) => w.noSuchOrganisation, { kind: 'absent' });
      const [figures] = await rightsFigures(tx, { at: actor.at, organisation: id });
      const found = await rightsIn(tx, { organisation: id, list, centre, after, at: actor.at });
      const invitations = await openInvitations(tx, id, actor.at);
      const seen = {
        ...{ organisation, list, centre, figures, invitations },
        centres: await centresOf(tx, id, actor.at),
        ...found,
      };
      const whose = { ...whoseRights(found.rights), invited: invitations.map((one) => one.id) };
      return { seen, whose, things: { organisation: id } };
    },
  }),

  viewFigures: viewOfNobody({
    name: 'right.view-figures',
    title: said((w) => w.viewFigures),
    point: 'annex-2.4',
    roles,
    path: '/rights/figures',
    query: z.object({ show: z.enum(['all', ...lacking]).optional() }),
    showsNobody: 'figures of organisations',
    async look(tx, actor, _of, { show = 'all' }) {
      const whose = actor.role === 'administrator' ? { organisation: actor.organisation } : {};
      const figures = await rightsFigures(tx, { at: actor.at, ...whose });
      return { seen: { show, figures: figures.filter((one) => show === 'all' || isLacking(one, show)) } };
    },
  }),

  listDueRights: view({
    name: 'right.list-due',
    title: said((w) => w.listDueRights),
    point: 'annex-2.4',
    roles: ['administrator'],
    path: '/rights/review',
    async look(tx, { organisation, at, person }) {
      const { rights, next } = await rightsIn(tx, { organisation, list: 'due', at });
      const due = rights.filter(({ staff }) => staff !== person);
      return { seen: { rights: due, hasMore: next !== null }, whose: whoseRights(due), things: { organisation } };
    },
  }),

  viewRight: view({
    name: 'right.view',
    title: said((w) => w.viewRight),
    roles,
    path: '/rights/{right}',
    async look(tx, actor, { right }) {
      const seen = await rightWithHistory(tx, actor, right);
      return { seen, whose: whoseRights([seen]), things: { right, organisation: seen.organisation } };
    },
  }),

  listInvitations: view({
    name: 'invitation.list',
    title: said((w) => w.listInvitations),
    point: 'annex-2.3',
    roles,
    path: '/invitations',
    query: z.object({ organisation: optionalId() }),
    async look(tx, actor, _of, { organisation: asked }) {
      const organisation = organisationOf(actor, asked);
      const seen = await openInvitations(tx, organisation, actor.at);
      return { seen, whose: { invited: seen.map(({ id }) => id) }, things: { organisation } };
    },
  }),

  viewInvitation: view({
    name: 'invitation.view',
    title: said((w) => w.viewInvitation),
    roles,
    path: '/invitations/{invitation}',
    async look(tx, actor, { invitation }) {
      const seen = await invitationById(tx, actor, invitation);
      return { seen, whose: { invited: [invitation] }, things: { invitation, organisation: seen.organisation } };
    },
  }),
};
