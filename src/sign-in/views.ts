import { everyRole, view } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { ownSessions, type SessionTerms } from './own-sessions.ts';
import { words } from './words.ts';

/** What people see of their own sessions. */
export const signInViews = {
  listSessions: view({
    name: 'session.list',
    title: say(words, (w) => w.sessions.title),
    roles: everyRole,
    path: '/sessions',
    look: async (tx, actor, _of, _query, { settings }: { readonly settings: SessionTerms }) => ({
      seen: await ownSessions(tx, actor, settings),
      whose: { staff: [actor.person] },
      things: { organisation: actor.organisation },
    }),
  }),
};
