import type { z } from 'zod';
import type { Role } from '#acting/index.ts';
import { honoPath } from '#platform/http/parameters.ts';
import { fieldsOf } from '#platform/input/fields-of.ts';
import { acts, views } from '#site/gathered.ts';

/** What the acts and views at one address ask for, and of whom. */
export interface Asked {
  readonly schemas: readonly z.ZodType[];
  readonly fields: readonly string[];
  readonly roles: readonly Role[];
}

const asked = [
  ...acts.map(({ path, roles, input }) => ({ path: honoPath(path), roles, schema: input as z.ZodType })),
  ...views.map(({ path, roles, query }) => ({ path: honoPath(path), roles, schema: query as z.ZodType | undefined })),
];

/** Of an address as routes write it, such as `/cases/:case/notice`, of pages or behind `/api`; all empty for one of no act or view. */
export function askedAt(path: string): Asked {
  const here = asked.filter((one) => one.path === path || `/api${one.path}` === path);
  const schemas = here.flatMap(({ schema }) => (schema ? [schema] : []));
  return {
    schemas,
    fields: schemas.flatMap((schema) => Object.keys(fieldsOf(schema))),
    roles: here.flatMap(({ roles }): readonly Role[] => roles),
  };
}
