import type { CentreActor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { FilledForm } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseView } from './case-view.ts';

/** A page of a case as one person sees it. */
export interface Visit {
  readonly tx: Logged;
  readonly actor: CentreActor;
  /** Whether the act whose page it is is for this role, and the case not their own. */
  readonly mayAct: boolean;
  /** Where the form of that act is sent. */
  readonly action: string;
  readonly view: CaseView;
  readonly language: Language;
  readonly form: FilledForm;
  /** Hidden fields for the page's form. */
  readonly hidden: Readonly<Record<string, string>>;
  /** A parameter of the address. */
  readonly parameter: (name: string) => string;
  /** The query of the address, or what was typed when the form was sent before. */
  readonly asked: (name: string) => string;
}
