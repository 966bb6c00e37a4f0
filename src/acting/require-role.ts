import { createHash, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { type Env, typedValue } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import type { Actor, Role } from './actor.ts';
import type { PointOfLaw } from './point-of-law.ts';
import { words } from './words.ts';

declare module '#platform/http/http.ts' {
  /** What the pipeline adds once it knows who asks. */
  interface Variables {
    /** Null if nobody is signed in. */
    actor: Actor | null;
    /** Shown in the page's header beside the name. */
    centreName?: string;
    /** The person can choose to work in another centre or role. */
    hasSeveralRights?: boolean;
  }
}

/**
 * Who asks, to be handed to `carryOut` or `lookAt`, which ask the role; a refusal if nobody is signed in. Every page and API route
 * begins with this, with `actorFor` or with `openToAll`: the pipeline discards the answer of one that checked no access.
 */
export function actorAtDoor(c: Context<Env>): Actor {
  c.set('accessChecked', true);
  return signedInActor(c);
}

/** Who asks, if they have one of these roles; otherwise a refusal. For a page that belongs to no act and no view. */
export function actorOf(c: Context<Env>, ...roles: readonly Role[]): Actor {
  const actor = actorAtDoor(c);
  if (!roles.includes(actor.role)) throw notYourRole();
  return actor;
}

/** Whether the role is one of the act's or the view's. What a page offers goes by this; the door asks it again. */
export function isFor({ role }: Actor, { roles }: { readonly roles: readonly Role[] }): boolean {
  return roles.includes(role);
}

/** Refuses whoever acts in another role than the act's or the view's: for pages and API alike. */
export function requireRoleOf(
  actor: Actor,
  asked: { readonly roles: readonly Role[]; readonly point?: PointOfLaw | undefined },
): void {
  if (!isFor(actor, asked)) throw notYourRole(asked.point);
}

/** The refusal for somebody whose role does not allow what they ask for. */
export function notYourRole(point?: PointOfLaw): Refusal {
  return new Refusal({
    code: 'access.role',
    kind: 'forbidden',
    ...(point && { point }),
    problems: [{ text: say(words, (w) => w.notYourRole) }],
  });
}

/** Who asks, in whatever role; a refusal if nobody is signed in. This alone is no access check. */
export function signedInActor(c: Context<Env>): Actor {
  const actor = c.get('actor');
  if (actor) return actor;
  throw new Refusal({
    code: 'sign-in.needed',
    kind: 'sign-in',
    problems: [{ text: say(words, (w) => w.signInNeeded) }],
  });
}

/**
 * The id under which this posting is carried out once: the form's hidden field, or the API's header `Idempotency-Key`, a UUID with
 * or without quotes. A header that is none is refused: whoever sends it again counts on being recognised.
 */
export function requestIdOf(c: Context<Env>): string {
  const header = c.req.header('idempotency-key')?.replace(/^"(.*)"$/, '$1');
  const id = (header ?? typedValue(c.get('typed'), 'request_id')).toLowerCase();
  if (isId(id)) return id;
  if (header === undefined) return randomUUID();
  throw new Refusal({
    code: 'request.id-unreadable',
    kind: 'input',
    problems: [{ field: 'Idempotency-Key', text: say(words, (w) => w.requestIdUnreadable) }],
  });
}

/** The same for a further act that one form carries out: the form sent again has the same id for it again. */
export function requestIdOfPart(c: Context<Env>, part: string): string {
  const hex = createHash('sha256')
    .update(`${requestIdOf(c)} ${part}`)
    .digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
