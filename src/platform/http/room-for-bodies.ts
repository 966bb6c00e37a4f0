import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from '#platform/languages/words.ts';
import { cutOff } from './cut-off.ts';
import type { Env } from './http.ts';

export interface RoomLimits {
  /** How many bytes of bodies are in the process at once, and how many of them may be one person's. */
  readonly bytes: number;
  readonly share: number;
  /** How long a body waits for its turn, in milliseconds. */
  readonly patience: number;
}

export interface RoomForBodies {
  /**
   * Resolves when so many bytes of this person may be read, with what gives the room back; rejects when the patience is over
   * (`request.no-room`), or when whoever waits is gone (`request.cut-off`). Who came first enters first, but nobody waits for one
   * whom only bodies of their own hold up.
   */
  enter(whose: string, bytes: number, gone?: AbortSignal): Promise<() => void>;
}

interface Waiting {
  readonly whose: string;
  readonly bytes: number;
  letIn(): void;
}

/** Room for large bodies, of which no more are read at once than it holds. One larger than a share is let in as a whole share. */
export function roomForBodies({ bytes: room, share, patience }: RoomLimits): RoomForBodies {
  const held = new Map<string, number>();
  const line = new Set<Waiting>();
  let taken = 0;

  const heldBy = (whose: string) => held.get(whose) ?? 0;

  function leave({ whose, bytes }: Waiting): void {
    taken -= bytes;
    const left = heldBy(whose) - bytes;
    if (left === 0) held.delete(whose);
    else held.set(whose, left);
    letIn();
  }

  function letIn(): void {
    for (const next of line) {
      if (heldBy(next.whose) + next.bytes > share) continue;
      if (taken + next.bytes > room) return;
      line.delete(next);
      taken += next.bytes;
      held.set(next.whose, heldBy(next.whose) + next.bytes);
      next.letIn();
    }
  }

  return {
    enter: (whose, asked, gone) =>
      new Promise((resolve, reject) => {
        const waiting: Waiting = {
          whose,
          bytes: Math.min(asked, share),
          letIn: () => {
            clearTimeout(over);
            resolve(() => leave(waiting));
          },
        };
        const giveUp = (refusal: Refusal) => {
          if (!line.delete(waiting)) return;
          clearTimeout(over);
          reject(refusal);
          letIn();
        };
        const over = setTimeout(() => giveUp(noRoom()), patience);
        line.add(waiting);
        letIn();
        const leaveLine = () => giveUp(cutOff());
        gone?.addEventListener('abort', leaveLine, { once: true });
        if (gone?.aborted) leaveLine();
      }),
  };
}

interface Taking {
  readonly room: RoomForBodies;
  /** The most that the address takes of whoever asks. What is larger is refused unread, and takes no room. */
  most(c: Context<Env>): number;
  whose(c: Context<Env>): string;
  /** So large a body is never held up. */
  readonly small: number;
}

/** A large body waits for room before a byte of it is read, and has the room until it is answered. */
export function takeRoom({ room, most, whose, small }: Taking): MiddlewareHandler<Env> {
  return async (c, next) => {
    const bytes = bytesOf(c, most);
    if (bytes <= small) return next();
    const leave = await room.enter(whose(c), bytes, c.req.raw.signal);
    try {
      await next();
    } finally {
      leave();
    }
  };
}

/** As its length was told; without that, as many as may come. */
function bytesOf(c: Context<Env>, most: Taking['most']): number {
  if (c.req.method === 'GET') return 0;
  const told = c.req.header('content-length');
  if (told === undefined) return c.req.header('transfer-encoding') === undefined ? 0 : most(c);
  return Number(told) > most(c) ? 0 : Number(told);
}

function noRoom(): Refusal {
  return new Refusal({
    code: 'request.no-room',
    kind: 'no-room',
    problems: [{ text: say(words, (w) => w.noRoom) }],
  });
}
