import { z } from 'zod';
import { type Actor, deed, everyRole } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { SessionTerms } from './own-sessions.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

interface Needs {
  readonly settings: SessionTerms;
}

/** Ends one of the person's other sessions, at another browser. */
export const endOwnSession = deed({
  name: 'session.end',
  title: say(words, (w) => w.acts.endOwnSession),
  roles: everyRole,
  input: z.object({}),
  async carryOut(tx, actor, { session }: { readonly session: string }, _input, { settings }: Needs) {
    const [ended] = await endOthers(tx, actor, settings, session);
    if (!ended) throw noSuchSession();
    return { answer: { id: session }, things: { session, organisation: actor.organisation } };
  },
});

/** Ends all of them but the one in which the person works. */
export const endOtherSessions = deed({
  name: 'session.end-others',
  title: say(words, (w) => w.acts.endOtherSessions),
  roles: everyRole,
  input: z.object({}),
  answer: z.object({ ended: z.number().int() }),
  async carryOut(tx, actor, _given, _input, { settings }: Needs) {
    const ended = await endOthers(tx, actor, settings);
    return {
      answer: { ended: ended.length },
      things: { sessions: String(ended.length), organisation: actor.organisation },
    };
  },
});

function endOthers(
  tx: Transaction,
  { person, session, at }: Actor,
  { idle, absolute }: SessionTerms,
  which?: string,
): Promise<{ id: string }[]> {
  const others = own(tx)
    .updateTable('session')
    .set({ ended_at: at, ended_from_elsewhere: true })
    .where('staff_id', '=', person)
    .where('id', 'is distinct from', session ?? null)
    .where('ended_at', 'is', null)
    .where('last_seen_at', '>', at.subtract(idle))
    .where('started_at', '>', at.subtract(absolute))
    .returning('id');
  return (which === undefined ? others : others.where('id', '=', which)).execute();
}

function noSuchSession(): Refusal {
  return new Refusal({
    code: 'session.not-there',
    kind: 'absent',
    problems: [{ text: say(words, (w) => w.noSuchSession) }],
  });
}
