import type { Context } from 'hono';
import type { Typed } from '#platform/html/typed.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { type Env, filledForm } from './http.ts';

/** What every form is shown with: its language and address, what is in its fields (`filled` before what was typed), its hidden fields. */
export function formProps(
  c: Context<Env>,
  problems: readonly Problem[],
  action: string,
  filled: Typed,
  hidden: Readonly<Record<string, string>> = {},
) {
  const form = filledForm(c, problems);
  return {
    language: c.get('language'),
    action,
    form: { ...form, typed: { ...form.typed, ...filled } },
    hidden: { ...c.get('formBinding')(), ...hidden },
  };
}
