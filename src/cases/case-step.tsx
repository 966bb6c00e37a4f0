import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import {
  type Act,
  type Actor,
  actorAtDoor,
  actPage,
  type Beside,
  type CentreActor,
  isFor,
  lookAt,
  type Of,
  type Shown,
  type View,
} from '#acting/index.ts';
import { type Env, filledForm, type Typed } from '#platform/http/http.ts';
import { addressOf, honoPath, idOrNowhere, parametersOf } from '#platform/http/parameters.ts';
import type { Problem } from '#platform/input/refusal.ts';
import type { CaseParts } from './case-parts.ts';
import type { CaseView } from './case-view.ts';
import { type FurtherAct, FurtherActs, furtherActs } from './further-acts.tsx';
import { viewCase } from './views.ts';
import type { Visit } from './visit.ts';

/** A step of a case: an act, and the page that shows its state and contains its form. */
export interface CaseStep<Path extends string, Answer extends z.ZodType> {
  readonly act: Act<Path, z.ZodType, Answer, CaseParts>;
  /** What its page is in the log; without it, a look at the case. */
  readonly view?: CaseStepView;
  /** What the browser brings beside what was typed. */
  alsoSent?(c: Context<Env>): Typed;
  /** What its form does beside it, by what was typed. */
  beside?(typed: Typed): Beside<z.input<Answer>, CaseParts> | undefined;
  show(visit: Visit): Promise<Shown> | Shown;
  /** The address to go to after the act. */
  next(of: Of<Path>, answer: z.input<Answer>, typed: Typed): string;
}

type CaseStepView = View<string, z.ZodType, CaseView, CaseParts>;

/** A page of the case, at an address of its own. A view of the case names the act whose page it is. */
interface StepPage {
  readonly path: string;
  readonly view: CaseStepView;
  /** The act whose form it has. */
  readonly act: Pick<FurtherAct, 'path' | 'roles'>;
  readonly things?: { readonly page: string };
  show(visit: Visit): Promise<Shown> | Shown;
}

/** Adds the step's page and receives its form, both at the act's address. Whoever may see cases may see the page. */
export function caseStep<Path extends string, Answer extends z.ZodType>(
  app: Hono<Env>,
  parts: CaseParts,
  { act, view, alsoSent, beside, show, next }: CaseStep<Path, Answer>,
  further: readonly FurtherAct[] = furtherActs(act.path),
): void {
  const page = {
    path: act.path,
    act,
    ...(view ? { view } : { view: viewCase, things: { page: act.name } }),
    show: further.length > 0 ? withButtons(show, further) : show,
  };
  const again = (c: Context<Env>, actor: Actor, problems: readonly Problem[]) => shown(c, parts, actor, page, problems);
  caseStepPage(app, parts, page);
  actPage(app, parts, {
    act,
    ...(alsoSent && { alsoSent }),
    ...(beside && { beside }),
    next: ({ of, answer, typed }) => next(of, answer, typed),
    again,
  });
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

/** Adds the page. Whoever may see cases sees it. */
export function caseStepPage(app: Hono<Env>, parts: CaseParts, page: StepPage): void {
  app.get(honoPath(page.path), async (c) => {
    const { content, page: props } = await shown(c, parts, actorAtDoor(c), page, []);
    return c.render(content, props);
  });
}

function shown(
  c: Context<Env>,
  parts: CaseParts,
  actor: Actor,
  { path, act, view, things, show }: StepPage,
  problems: readonly Problem[],
): Promise<Shown> {
  const parameter = (parameterName: string) => idOrNowhere(c.req.param(parameterName));
  const form = filledForm(c, problems);
  const asked = (field: string) => String(form.typed[field] ?? c.req.query(field) ?? '');
  const of = parametersOf(c, path);
  const query = { eService: asked('eService'), application: asked('application') };
  return lookAt(parts, actor, view, { of, query, ...(things && { things }) }, (seen, tx) =>
    show({
      tx,
      actor: actor as CentreActor,
      mayAct: isFor(actor, act) && !seen.facts.isOwn,
      action: addressOf(act.path, of),
      view: seen,
      language: c.get('language'),
      form,
      hidden: c.get('formBinding')(),
      parameter,
      asked,
    }),
  );
}
