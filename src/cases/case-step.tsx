import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import {
  type Act,
  type Actor,
  actPage,
  type CentreActor,
  lookAt,
  type Of,
  type Shown,
  signedInActor,
} from '#acting/index.ts';
import { type Env, filledForm, type Typed } from '#platform/http/http.ts';
import { honoPath, idOrNowhere } from '#platform/http/parameters.ts';
import type { Problem } from '#platform/input/refusal.ts';
import type { CaseParts } from './case-parts.ts';
import { type FurtherAct, FurtherActs, furtherActs } from './further-acts.tsx';
import { viewCase } from './views.ts';
import type { Visit } from './visit.ts';

/** A step of a case: an act, and the page that shows its state and contains its form. */
export interface CaseStep<Path extends string, Answer extends z.ZodType> {
  readonly act: Act<Path, z.ZodType, Answer, CaseParts>;
  show(visit: Visit): Promise<Shown> | Shown;
  /** The address to go to after the act. */
  next(of: Of<Path>, answer: z.input<Answer>, typed: Typed): string;
}

/** Adds the step's page and receives its form, both at the act's address. Whoever may see cases may see the page. */
export function caseStep<Path extends string, Answer extends z.ZodType>(
  app: Hono<Env>,
  parts: CaseParts,
  { act, show, next }: CaseStep<Path, Answer>,
  further: readonly FurtherAct[] = furtherActs(act.path),
): void {
  const page = { path: act.path, name: act.name, show: further.length > 0 ? withButtons(show, further) : show };
  const again = (c: Context<Env>, actor: Actor, problems: readonly Problem[]) => shown(c, parts, actor, page, problems);
  caseStepPage(app, parts, page);
  actPage(app, parts, { act, next: ({ of, answer, typed }) => next(of, answer, typed), again });
  for (const one of further) {
    actPage(app, parts, { act: one, next: ({ of }) => `/cases/${(of as { case: string }).case}`, again });
  }
}

function withButtons(show: (visit: Visit) => Promise<Shown> | Shown, acts: readonly FurtherAct[]) {
  return async (visit: Visit): Promise<Shown> => {
    const { content, page } = await show(visit);
    return {
      page,
      content: (
        <>
          {content}
          <FurtherActs visit={visit} acts={acts} />
        </>
      ),
    };
  };
}

/** A page of the case at an address of its own. */
export function caseStepPage(
  app: Hono<Env>,
  parts: CaseParts,
  page: { readonly path: string; readonly name: string; show(visit: Visit): Promise<Shown> | Shown },
): void {
  app.get(honoPath(page.path), async (c) => {
    c.set('accessChecked', true);
    const { content, page: props } = await shown(c, parts, signedInActor(c), page, []);
    return c.render(content, props);
  });
}

function shown(
  c: Context<Env>,
  parts: CaseParts,
  actor: Actor,
  { name, show }: { readonly name: string; show(visit: Visit): Promise<Shown> | Shown },
  problems: readonly Problem[],
): Promise<Shown> {
  const parameter = (parameterName: string) => idOrNowhere(c.req.param(parameterName));
  const asked = { of: { case: parameter('case') }, things: { page: name } };
  return lookAt(parts, actor, viewCase, asked, (view, tx) => {
    const form = filledForm(c, problems);
    const typed = (field: string) => String(form.typed[field] ?? c.req.query(field) ?? '');
    return show({
      tx,
      actor: actor as CentreActor,
      view,
      language: c.get('language'),
      form,
      hidden: c.get('formBinding')(),
      parameter,
      asked: typed,
    });
  });
}
