import type { Context, Hono } from 'hono';
import type { ComponentChildren } from 'preact';
import type { z } from 'zod';
import type { Env, PageProps, Typed } from '#platform/http/http.ts';
import { honoPath, parametersOf } from '#platform/http/parameters.ts';
import { submit } from '#platform/http/submit.ts';
import type { Problem } from '#platform/input/refusal.ts';
import type { Act, Of } from './act.ts';
import type { Actor } from './actor.ts';
import { actorFor } from './actor-for.ts';
import { type Beside, carryOut } from './carry-out.ts';
import type { WithDatabase } from './deed.ts';
import { actorAtDoor, requestIdOf } from './require-role.ts';

/** What a page shows. */
export interface Shown {
  readonly content: ComponentChildren;
  readonly page: PageProps;
}

/** The page of an act: where its form leads, and the page on which it is shown again if the act is refused. */
export interface ActPage<Path extends string, Answer extends z.ZodType, Needs> {
  readonly act: Act<Path, z.ZodType, Answer, Needs>;
  /** Where its form is shown to whoever may carry it out, if no other page has it. */
  readonly formAt?: string;
  /** What the browser brings beside what was typed. */
  alsoSent?(c: Context<Env>): Typed;
  /** What the form does beside it, by what was typed. */
  beside?(typed: Typed): Beside<z.input<Answer>, Needs> | undefined;
  /** Where to go once it is done. */
  next(
    done: { readonly answer: z.input<Answer>; readonly of: Of<Path>; readonly typed: Typed },
    c: Context<Env>,
  ): string | Promise<string>;
  /** Without it a refusal is answered on a page of its own. */
  again?(c: Context<Env>, actor: Actor, problems: readonly Problem[], of: Of<Path>): Promise<Shown>;
}

/** Shows the act's form, and takes it at the act's own address. Texts and files are read by the act's input, as the API's JSON is. */
export function actPage<Path extends string, Answer extends z.ZodType, Needs>(
  app: Hono<Env>,
  parts: Needs & WithDatabase,
  { act, formAt, alsoSent, beside, next, again }: ActPage<Path, Answer, Needs>,
): void {
  if (formAt) {
    app.get(honoPath(formAt), async (c) => {
      const actor = await actorFor(c, parts, act);
      const shown = await again?.(c, actor, [], parametersOf(c, formAt) as Of<Path>);
      return shown ? c.render(shown.content, shown.page) : c.notFound();
    });
  }
  app.post(honoPath(act.path), async (c) => {
    const actor = actorAtDoor(c);
    const of = parametersOf(c, act.path) as Of<Path>;
    const typed = c.get('typed');
    return submit(
      c,
      async () => {
        const input = { ...typed, ...alsoSent?.(c), ...(await filesOf(c)) };
        const answer = await carryOut(parts, actor, act, { id: requestIdOf(c), of, input, beside: beside?.(typed) });
        return next({ answer, of, typed }, c);
      },
      again && ((problems) => again(c, actor, problems, of)),
    );
  });
}

/** Files as inputs read them (`file()` of the platform's input). */
async function filesOf(c: Context<Env>): Promise<Record<string, { name: string; bytes: Uint8Array }>> {
  const read = Object.entries(c.get('files')).flatMap(async ([field, file]) =>
    file ? ([field, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }] as const) : undefined,
  );
  return Object.fromEntries((await Promise.all(read)).filter((one) => one !== undefined));
}
