import type { Context } from 'hono';
import type { ComponentChildren } from 'preact';
import {
  type CentreActor,
  counterActorOf,
  look,
  type PointOfLaw,
  perform,
  record,
  requestIdOf,
} from '#acting/index.ts';
import type { Database, Transaction } from '#platform/database/database.ts';
import type { FilledForm } from '#platform/html/typed.ts';
import { type Env, filledForm, type PageProps, routes, type Typed } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import type { Problem } from '#platform/input/refusal.ts';
import type { Language } from '#platform/languages/languages.ts';
import { type CaseView, viewCase } from './case-view.ts';

/** A page of a case: shows where things stand, and takes a form if there is something to do. */
export interface CaseStep {
  readonly path: `/cases/:case${string}`;
  /** What it does, in the words of the log, and under which point. */
  readonly act: string;
  readonly point: PointOfLaw;
  show(visit: Visit): Promise<Shown> | Shown;
  /** Carries the form out in one transaction and answers where to go next. */
  carryOut(tx: Transaction, visit: Asked): Promise<string>;
}

/** Who asks for a page, and in which words they are to be answered. */
export interface Asked {
  readonly actor: CentreActor;
  readonly caseId: string;
  readonly typed: Typed;
  readonly files: Readonly<Record<string, File | undefined>>;
  readonly parameter: (name: string) => string;
}

export interface Visit extends Asked {
  readonly tx: Transaction;
  readonly view: CaseView;
  readonly language: Language;
  readonly form: FilledForm;
  /** Hidden fields for the page's form. */
  readonly hidden: Readonly<Record<string, string>>;
}

export interface Shown {
  readonly content: ComponentChildren;
  readonly page: PageProps;
}

/** The routes of a case's steps: everybody who may see cases sees the page, employees carry it out. */
export function caseSteps(database: Database, steps: readonly CaseStep[]) {
  const app = routes();
  for (const step of steps) {
    app.get(step.path, async (c) => {
      const actor = counterActorOf(c, 'employee', 'viewer');
      const { content, page } = await shown(c, database, actor, step, []);
      return c.render(content, page);
    });
    app.post(step.path, async (c) => {
      const actor = counterActorOf(c, 'employee');
      const visit = askedOf(c, actor);
      return submit(
        c,
        () =>
          perform(database, actor, { id: requestIdOf(c), act: step.act, point: step.point }, (tx) =>
            step.carryOut(tx, visit),
          ),
        (problems) => shown(c, database, actor, step, problems),
      );
    });
  }
  return app;
}

/** Reads the case and records that its person's record was opened, and why. */
async function shown(
  c: Context<Env>,
  database: Database,
  actor: CentreActor,
  step: CaseStep,
  problems: readonly Problem[],
): Promise<Shown> {
  return look(database, actor, async (tx) => {
    const asked = askedOf(c, actor);
    const view = await viewCase(tx, actor, asked.caseId);
    record(tx, actor, {
      act: 'case.view',
      purpose: 'case_work',
      client: view.client?.id,
      things: { case: asked.caseId, page: step.act },
    });
    const language = c.get('language');
    return step.show({ ...asked, tx, view, language, form: filledForm(c, problems), hidden: c.get('formBinding')() });
  });
}

function askedOf(c: Context<Env>, actor: CentreActor): Asked {
  return {
    actor,
    caseId: uuidOr404(c.req.param('case')),
    typed: c.get('typed'),
    files: c.get('files'),
    parameter: (name) => uuidOr404(c.req.param(name)),
  };
}

const nowhere = '00000000-0000-0000-0000-000000000000';

/** An address that was mistyped leads to nothing, not to a fault. */
export function uuidOr404(text: string | undefined): string {
  return text && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text : nowhere;
}
