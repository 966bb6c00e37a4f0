import type { Context } from 'hono';
import type { ComponentChildren } from 'preact';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import type { Env, PageProps } from './http.ts';
import { seeOther } from './see-other.ts';

const shownOnTheForm: Partial<Record<Refusal['kind'], 409 | 422>> = {
  input: 422,
  rule: 409,
  conflict: 409,
  spent: 409,
};

/**
 * Carries out a posted form: `work` answers where to go next (303, so that reloading posts nothing twice). A refusal shows
 * the form again, with what was typed and an error summary; where there is no `again`, it is thrown on.
 */
export async function submit(
  c: Context<Env>,
  work: () => Promise<string>,
  again: undefined | ((problems: readonly Problem[]) => Promise<{ content: ComponentChildren; page: PageProps }>),
): Promise<Response> {
  try {
    return seeOther(c, await work());
  } catch (error) {
    const status = error instanceof Refusal ? shownOnTheForm[error.kind] : undefined;
    if (!(error instanceof Refusal) || status === undefined || !again) throw error;
    const { content, page } = await again(error.problems);
    c.status(status);
    return c.render(content, { ...page, problems: page.problems ?? error.problems });
  }
}
