import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { formPageField, formPageOf } from '#platform/http/form-page.ts';
import type { Env } from '#platform/http/http.ts';
import type { AccessParts } from './access-parts.ts';
import { callerOf } from './caller.ts';
import { callerMark } from './caller-mark.ts';
import { sessionKey } from './cookies.ts';
import { leftFormField } from './kept-form.ts';
import { actorIn, endsAt, type Session, sessionOfKey, touch } from './session.ts';
import type { AccessSettings } from './settings.ts';

declare module '#platform/http/http.ts' {
  interface Variables {
    /** Alive, with or without a right chosen. */
    session?: Session;
    /** One that has timed out, or that its person ended from another browser: its forms can still be kept for them. */
    lapsedSession?: Session;
    /** The network address as the log knows it; undefined if nobody told us one. */
    caller?: string | undefined;
    /** When the person had signed in before; told in a session's first moments only. */
    previousSignIn?: Temporal.Instant;
  }
}

/** Finds the session of the request's cookie, and from it who acts: a right revoked a moment ago is no longer found. */
export function authenticate({ database, settings }: AccessParts): MiddlewareHandler<Env> {
  return async (c, next) => {
    const at = c.get('at');
    c.set('actor', null);
    c.set('formBinding', () => ({ request_id: randomUUID() }));
    const address = callerOf(c, settings);
    c.set('caller', address && callerMark(database.vault, address));
    const key = sessionKey(c, settings.origin);
    const session = key === undefined ? undefined : await sessionOfKey(database, key, formPageOf(c), at);
    if (session && Temporal.Instant.compare(at, endsAt(session, settings)) < 0) {
      await touch(database, session, at);
      welcome(c, session, settings);
    } else if (session) c.set('lapsedSession', session);
    await next();
  };
}

function welcome(c: Context<Env>, session: Session, settings: AccessSettings): void {
  const at = c.get('at');
  const { right, formToken, placeName, rightsInForce } = session;
  c.set('session', session);
  c.set('actor', actorIn(session, at, c.get('caller')));
  if (right && placeName) c.set('centreName', placeName);
  c.set('hasSeveralRights', rightsInForce > 1);
  // The first use that is written down comes some seconds later.
  const isNew = session.lastSeenAt.equals(session.startedAt);
  if (isNew && session.previousSignIn) c.set('previousSignIn', session.previousSignIn);
  c.set('sessionSecondsLeft', secondsLeft(session, settings, at));
  c.set('formBinding', () => ({
    form_token: formToken,
    right: right?.id ?? '',
    request_id: randomUUID(),
    [formPageField]: formPageOf(c),
    ...(c.get('leftForm') && { [leftFormField]: c.get('leftForm') ?? '' }),
  }));
}

/** Counted from this request, which is itself a use of the session. */
function secondsLeft(session: Session, settings: AccessSettings, at: Temporal.Instant): number {
  const end = endsAt({ ...session, lastSeenAt: at }, settings);
  return Math.floor(end.since(at).total('seconds'));
}
