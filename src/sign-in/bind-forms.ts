import type { Context, MiddlewareHandler } from 'hono';
import { recordRefusal } from '#acting/index.ts';
import { type Database, transaction } from '#platform/database/database.ts';
import { cutOff } from '#platform/http/cut-off.ts';
import { type Env, typedValue } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { isRightOf, rightsOf } from '#rights/index.ts';
import { signInEvents } from './events.ts';
import { words } from './words.ts';

/** What is done about one's sessions is done under no right: above all nobody is kept signed in because theirs has ended. */
const ofTheSession = /^\/(sign-out|choose-right|sessions\/.*)$/;

const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i;

/**
 * A form is taken only in the session whose page it is, and under the right it was begun under: work for one centre must
 * not land in another because somebody changed centres in a second window. A program says by the header `Tilts-Right` under which one it
 * calls, if it wants to be held to it.
 */
export function bindForms({ database }: { database: Database }): MiddlewareHandler<Env> {
  return async (c, next) => {
    const session = c.get('session');
    if (session && c.req.method === 'POST' && isForm.test(c.req.header('content-type') ?? '')) {
      const refusal = refusalOf(c, session.formToken, session.right?.id ?? '');
      const actor = c.get('actor');
      if (refusal && actor) await recordRefusal(database, actor, signInEvents.sendForm, refusal);
      if (refusal) throw refusal;
    }
    const told = c.req.header('tilts-right');
    if (session && told !== undefined && told !== session.right?.id) {
      throw await transaction(database, null, async (tx) => {
        const inForce = await rightsOf(tx, session.staff, c.get('at'));
        if (inForce.some(({ id }) => id === told)) return ofAnotherRight();
        return isId(told) && (await isRightOf(tx, session.staff, told)) ? rightEnded() : ofAnotherSession();
      });
    }
    await next();
  };
}

function refusalOf(c: Context<Env>, token: string, right: string): Refusal | undefined {
  const typed = c.get('typed');
  // A form of ours always has its token; one with nothing in it was cut off on its way.
  if (Object.keys(typed).length === 0) throw cutOff();
  if (typedValue(typed, 'form_token') !== token) return ofAnotherSession();
  if (typedValue(typed, 'right') !== right && !ofTheSession.test(c.req.path)) {
    return ofAnotherRight();
  }
  return undefined;
}

function ofAnotherSession(): Refusal {
  return new Refusal({
    code: 'access.form-of-another-session',
    kind: 'conflict',
    problems: [{ text: say(words, (w) => w.formOfAnotherSession) }],
  });
}

/** Not to be mended by whoever calls: they are told who can. */
function rightEnded(): Refusal {
  return new Refusal({
    code: 'access.own-right-ended',
    kind: 'forbidden',
    problems: [{ text: say(words, (w) => w.rightEnded) }],
  });
}

function ofAnotherRight(): Refusal {
  return new Refusal({
    code: 'access.form-of-another-right',
    kind: 'conflict',
    problems: [{ text: say(words, (w) => w.formOfAnotherRight) }],
  });
}
