import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Env } from '#platform/http/http.ts';
import { honoPath } from '#platform/http/parameters.ts';
import type { RoomLimits } from '#platform/http/room-for-bodies.ts';
import { takesFile } from '#platform/input/file.ts';
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

/** How many bytes may be sent with a request: by who asks, and by which act answers. Only one that takes their files takes the most. */
export function largestBodyOf(): (c: Context<Env>) => number {
  const withFiles = new Map(
    acts
      .filter(({ input }) => takesFile(input))
      .flatMap(({ path, roles }) => [`/api${honoPath(path)}`, honoPath(path)].map((at) => [at, roles] as const)),
  );
  return (c) => {
    const session = c.get('session') ?? c.get('lapsedSession');
    const routes = matchedRoutes(c).filter(({ method }) => method === c.req.method);
    if (!session || routes.length === 0) return largestOfNobody;
    const role = session.right?.role;
    const takesTheirFile = routes.some(({ path }) => role !== undefined && withFiles.get(path)?.includes(role));
    return takesTheirFile ? largestBody : largestForm;
  };
}
