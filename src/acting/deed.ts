import { z } from 'zod';
import type { Database, Logged, Transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import type { Readable } from '#platform/input/together.ts';
import type { Text } from '#platform/languages/languages.ts';
import type { Actor, CentreActor, CentreRole, Role } from './actor.ts';
import type { PointOfLaw } from './point-of-law.ts';

/** What an act leaves behind: `answer` goes to whoever asked, the rest is its entry in the log. No personal data. */
export interface Done<Answer> {
  readonly answer: Answer;
  /** Whose personal data it was about. */
  readonly client?: string | undefined;
  /** What it was done to, by id. */
  readonly things?: Readonly<Record<string, string>>;
}

/** The ministry's officers act on other organisations' matters: their entries say whose, and belong in that organisation's log. */
type DoneBy<R extends Role, Answer> = 'ministry_officer' extends R
  ? Done<Answer> & { readonly things: { readonly organisation: string } }
  : Done<Answer>;

/** The usual answer of an act: what it made. */
export const made = z.object({ id: z.string() });

/** Who carries out a deed of these roles: those at a counter have a centre. */
export type ActorIn<R extends Role> = [R] extends [CentreRole] ? CentreActor : Actor;

/** What everybody may know of a deed. How it is carried out is reached by an act alone. */
export interface Deed<R extends Role, Given, Input extends z.ZodType, Answer extends z.ZodType, Needs, Result> {
  /** As the log, the API and the tests know it: the thing and the verb, `mandate.sign`. */
  readonly name: string;
  readonly title: Text;
  /** None for what good order asks and Regulation 401 does not name. */
  readonly point?: PointOfLaw | undefined;
  readonly roles: readonly R[];
  readonly input: Input;
  readonly answer: Answer;
  /** How long ago the person may have shown a qualified means at most (22.¹ 2.); without it, whenever the session allows. */
  readonly maxSignInAge?: ((needs: Needs) => Temporal.Duration) | undefined;
  /** The database's own refusals, by their constraints' names: writes whose answer nobody awaits are refused at the commit. */
  readonly refusedBy?: Readonly<Record<string, () => Refusal>> | undefined;
  /** Types only: no such property exists. */
  readonly [types]?: { readonly given: Given; readonly needs: Needs; readonly result: Result };
}

declare const types: unique symbol;

/** The fields of an input by themselves, as far as they can be read. */
export type FieldsOf<Input> =
  Input extends z.ZodPipe<infer Fields extends z.ZodObject>
    ? Readable<Fields>
    : Input extends z.ZodObject
      ? Readable<Input>
      : Readonly<Record<string, unknown>>;

/** What rules say no to; undefined for each that has nothing to say. */
export type Wrong = readonly (Refusal | undefined)[];

/** What rules say no to, and what was found on the way for whoever goes on. */
export interface Judged<Found> {
  readonly wrong: Wrong;
  /**
   * What would tell whose data are recorded: said only where nothing else is wrong, so that nobody asks by a form that can never be
   * carried out.
   */
  readonly revealing?: Wrong;
  /** Left out only where something is wrong or cannot be read, or where nobody needs anything. */
  readonly found?: Found | undefined;
}

interface DeedText<
  R extends Role,
  Given,
  Input extends z.ZodType,
  Answer extends z.ZodType,
  Needs,
  Prepared,
  Found,
  Result,
> {
  readonly name: string;
  readonly title: Text;
  readonly point?: PointOfLaw;
  readonly roles: readonly R[];
  readonly input: Input;
  /** The schema of `Done.answer`; `{ id }` if not said. */
  readonly answer?: Answer;
  readonly maxSignInAge?: (needs: Needs) => Temporal.Duration;
  readonly refusedBy?: Readonly<Record<string, () => Refusal>>;
  /** The centre in whose transaction and log it is carried out, where that is not the actor's own; refuses if it is none of theirs. */
  centreOf?(tx: Transaction, actor: ActorIn<R>, given: Given): Promise<string>;
  /** Rules that ask nothing but the fields, the moment and settings, by all fields that can be read. */
  alsoWrong?(fields: FieldsOf<Input>, actor: ActorIn<R>, needs: Needs): Wrong;
  /**
   * Rules that ask the records or what it stands on, by all fields that can be read; it writes nothing. What they and the input say no
   * to is told at once. What it found is for `carryOut`.
   */
  judge?(
    tx: Logged,
    actor: ActorIn<R>,
    given: Given,
    fields: FieldsOf<Input>,
    needs: Needs,
  ): Promise<Judged<Found>> | Judged<Found>;
  /** Long work before the transaction begins, such as making a form or validating a file. It reads, and writes nothing. */
  prepare?(parts: Needs & Reading, actor: ActorIn<R>, given: Given, input: z.output<Input>): Promise<Prepared>;
  /**
   * Writes, once no rule above said no. What it returns is its entry in the log. Here a `Refusal` is thrown only for what is no field's:
   * a field's in a second round would be corrected in a second round.
   */
  carryOut(
    tx: Logged,
    actor: ActorIn<R>,
    given: Given,
    input: z.output<Input>,
    needs: Needs,
    prepared: Prepared,
    found: Found,
  ): Promise<Result>;
}

export interface WithDatabase {
  readonly database: Database;
}

/** What is prepared before a transaction reads through short ones of its own, which the door hands out. */
export interface Reading {
  readonly read: <T>(work: (tx: Logged) => Promise<T>) => Promise<T>;
}

/** How deeds are carried out. Only the acts made of them can reach this. */
export interface DeedBody {
  readonly centreOf?: (tx: Transaction, actor: never, given: never) => Promise<string>;
  readonly prepare?: (parts: never, actor: never, given: never, input: never) => Promise<unknown>;
  readonly alsoWrong?: (fields: never, actor: never, needs: never) => Wrong;
  readonly judge?: (
    tx: Logged,
    actor: never,
    given: never,
    fields: never,
    needs: never,
  ) => Promise<Judged<unknown>> | Judged<unknown>;
  readonly carryOut: (
    tx: Logged,
    actor: never,
    given: never,
    input: never,
    needs: never,
    prepared: never,
    found: never,
  ) => Promise<Done<unknown>>;
}

const bodies = new WeakMap<object, DeedBody>();

/**
 * The law's half of an act, in the law's room: its name, point, roles, input and how it is carried out. It writes no
 * entry and asks no right: `carryOut` does. `given` is what it stands on; an act says where that comes from.
 */
export function deed<
  const R extends Role,
  Input extends z.ZodType,
  Result extends DoneBy<R, z.input<Answer>>,
  Given = unknown,
  Needs = unknown,
  Prepared = undefined,
  Found = undefined,
  Answer extends z.ZodType = typeof made,
>(
  text: DeedText<R, Given, Input, Answer, Needs, Prepared, Found, Result>,
): Deed<R, Given, Input, Answer, Needs, Result> {
  const { carryOut, prepare, centreOf, alsoWrong, judge, answer, ...known } = text;
  const value = { ...known, answer: answer ?? (made as unknown as Answer) };
  bodies.set(value, {
    carryOut,
    ...(prepare && { prepare }),
    ...(centreOf && { centreOf }),
    ...(alsoWrong && { alsoWrong }),
    ...(judge && { judge }),
  });
  return value;
}

/** For `act.ts` alone. */
export function bodyOf(value: object): DeedBody {
  const body = bodies.get(value);
  if (!body) throw new Error('this deed was not made by deed()');
  return body;
}
