import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Env } from '#platform/http/http.ts';
import { honoPath } from '#platform/http/parameters.ts';
import { takesFile } from '#platform/input/file.ts';
import { acts } from './gathered.ts';

const [kilobyte, megabyte] = [1024, 1024 * 1024];

/** Of somebody whom no session tells, and at an address that is none: a sign-in's form. */
export const largestOfNobody = 64 * kilobyte;

/** An access request of five hundred rows, with its table in a file of 2 MB. */
export const largestForm = 4 * megabyte;

/** A scan of 20 MB, which in JSON is a third longer. */
export const largestBody = 28 * megabyte;

/** How many bytes may be sent with a request, from who asks and which route answers. Only acts that take files take so much. */
export function largestBodyOf(): (c: Context<Env>) => number {
  const withFiles = new Set(
    acts.filter(({ input }) => takesFile(input)).flatMap(({ path }) => [honoPath(path), `/api${honoPath(path)}`]),
  );
  return (c) => {
    if (!c.get('session') && !c.get('lapsedSession')) return largestOfNobody;
    const routes = matchedRoutes(c).filter(({ method }) => method === c.req.method);
    if (routes.length === 0) return largestOfNobody;
    return routes.some(({ path }) => withFiles.has(path)) ? largestBody : largestForm;
  };
}
