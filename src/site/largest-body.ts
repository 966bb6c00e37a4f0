import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { z } from 'zod';
import type { Env } from '#platform/http/http.ts';
import { honoPath } from '#platform/http/parameters.ts';
import type { RoomLimits } from '#platform/http/room-for-bodies.ts';
import { filesIn } from '#platform/input/file.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { acts } from './gathered.ts';

const [kilobyte, megabyte] = [1024, 1024 * 1024];

/** Of somebody whom no session tells, and at an address that is none: a sign-in's form. */
export const largestOfNobody = 64 * kilobyte;

/** An access request of five hundred rows, with its table in a file of 2 MB. */
export const largestForm = 4 * megabyte;

/** A scan of 20 MB, which in JSON is a third longer. */
export const largestBody = 28 * megabyte;

/**
 * The large bodies that a process holds at once: five of the largest, each of another person, so that nobody who sends slowly holds up
 * others. Smaller ones than `largestOfNobody` are always read.
 */
export const usualRoom: RoomLimits = { bytes: 5 * largestBody, share: largestBody, patience: 30_000 };

/** The forms that an answer shows again which is no page of theirs (`sendAgain`). Whoever comes when it is full goes back in the browser. */
export const roomToSendAgain: RoomLimits = { bytes: 4 * largestForm, share: 4 * largestForm, patience: 0 };

/** How many bytes may be sent with such input: a third more than its largest file, as in JSON, and no less than a form. */
export function largestWith(input: z.ZodType): number {
  return Math.max(largestForm, ...filesIn(input).map(({ most }) => Math.ceil(most * 1.4)));
}

interface BodyBounds {
  /** How many bytes may be sent with a request: by who asks, and by which act answers. Only one that takes their files takes the most. */
  most(c: Context<Env>): number;
  /** Whose it is, as far as is known. */
  whose(c: Context<Env>): string;
  /** What to say of more than that: where they may send a file, what its field says. */
  tooLarge(c: Context<Env>): Problem | undefined;
}

/** The bounds of what is sent to any address, known before a byte of it is read. */
export function bodyBounds(): BodyBounds {
  const withFiles = new Map(
    acts
      .filter(({ input }) => filesIn(input).length > 0)
      .flatMap((act) => [`/api${honoPath(act.path)}`, honoPath(act.path)].map((at) => [at, act] as const)),
  );
  const actThatTakesTheirFile = (c: Context<Env>) => {
    const role = sessionOf(c)?.right?.role;
    if (role === undefined) return undefined;
    const found = routesOf(c).map(({ path }) => withFiles.get(path));
    return found.find((act) => act?.roles.includes(role));
  };
  return {
    most: (c) => {
      if (!sessionOf(c) || routesOf(c).length === 0) return largestOfNobody;
      const act = actThatTakesTheirFile(c);
      return act ? largestWith(act.input) : largestForm;
    },
    whose: (c) => sessionOf(c)?.staff ?? '',
    tooLarge: (c) => {
      const act = actThatTakesTheirFile(c);
      const [file] = act ? filesIn(act.input) : [];
      return file && { field: file.field, text: file.tooLarge };
    },
  };
}

function sessionOf(c: Context<Env>) {
  return c.get('session') ?? c.get('lapsedSession');
}

function routesOf(c: Context<Env>) {
  return matchedRoutes(c).filter(({ method }) => method === c.req.method);
}
