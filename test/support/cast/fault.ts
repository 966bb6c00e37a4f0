import type { Actor } from '#acting/index.ts';

export type Typed = Readonly<Record<string, unknown>>;

/** What an act or a view says no to: what is typed instead of the right, the code, and the field at which it is told. */
export interface Fault {
  readonly typed: Typed;
  readonly code: string;
  readonly at: string;
  /** Fields without which nobody can say so, besides those that are typed. */
  readonly restsOn?: readonly string[];
  /** It tells whose data are recorded, so nothing is said of it where anything else is wrong. */
  readonly reveals?: true;
}

/** Who fills a form in, for what, and how it is right. */
export interface Form {
  readonly actor: Actor;
  readonly of: Readonly<Record<string, string>>;
  readonly right: Typed;
  readonly faults: readonly Fault[];
}
