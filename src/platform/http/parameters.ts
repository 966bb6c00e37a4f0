import type { Context } from 'hono';
import { isId } from '#platform/input/ids.ts';
import type { Env } from './http.ts';

const nowhere = '00000000-0000-0000-0000-000000000000';

/** An id as an address or a form has it. One that was mistyped leads to nothing, not to a fault. */
export function idOrNowhere(text: string | undefined): string {
  const id = text?.toLowerCase();
  return isId(id) ? id : nowhere;
}

/** The names of an address's parameters: `/cases/{case}` has `case`. */
export function parametersIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

/** The address as Hono writes it: `/cases/:case`. */
export function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/** An address with its parameters filled in. Throws if one is missing: a link that leads nowhere is a fault of ours. */
export function addressOf(path: string, of: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = of[name];
    if (value === undefined) throw new Error(`${path} was given no ${name}`);
    return encodeURIComponent(value);
  });
}

/** What stands for an address's parameters in this request: ids, but for those in `texts`. */
export function parametersOf(c: Context, path: string, texts: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    parametersIn(path).map((name) => {
      const value = c.req.param(name);
      return [name, texts.includes(name) ? (value ?? '') : idOrNowhere(value)];
    }),
  );
}

/** The questions in an address, and the language in which the answer is read: lists are ordered by its alphabet. */
export function queryOf(c: Context<Env>): Record<string, string> {
  return { ...c.req.query(), language: c.get('language') };
}
