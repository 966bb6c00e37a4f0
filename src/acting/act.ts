import type { z } from 'zod';
import type { Logged, Transaction } from '#platform/database/database.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import type { Text } from '#platform/languages/languages.ts';
import type { Role } from './actor.ts';
import { type Asked, refuseJudged } from './asked.ts';
import { type ActorIn, bodyOf, type Deed, type Done, type FieldsOf, type Wrong } from './deed.ts';
import type { PointOfLaw } from './point-of-law.ts';

/** The parameters of an address: those of `/cases/{case}/mandates/{mandate}` are `case` and `mandate`. */
export type Of<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [Key in Name]: string } & Of<Rest>
  : unknown;

/** An act as a value: what pages, API, log and tests know of it. Only `carryOut` can carry it out (`carry-out.ts`). */
export interface Act<
  Path extends string = string,
  Input extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
  Needs = never,
> {
  readonly name: string;
  readonly title: Text;
  readonly point?: PointOfLaw | undefined;
  readonly roles: readonly Role[];
  readonly input: Input;
  readonly answer: Answer;
  readonly maxSignInAge?: ((needs: Needs) => Temporal.Duration) | undefined;
  readonly refusedBy?: Readonly<Record<string, () => Refusal>> | undefined;
  /** Where it is asked for: by pages as it stands, by programs behind `/api`. */
  readonly path: Path;
}

/**
 * The rest of an act around its deed: finds what the deed stands on, runs it, and writes what follows from it. It is asked with the
 * fields that can be read, for the rules' sake also where the whole input cannot: then nothing is carried out.
 */
export type Around<R extends Role, Path extends string, Given, Input extends z.ZodType, Result> = (
  tx: Logged,
  actor: ActorIn<R>,
  asked: { readonly of: Of<Path>; readonly fields: FieldsOf<Input> },
  run: (given: Given) => Promise<Result>,
) => Promise<Result>;

export interface ActBody {
  readonly centreOf?: CentreOf;
  readonly prepare?: (parts: unknown, actor: unknown, of: unknown, input: unknown) => Promise<unknown>;
  readonly alsoWrong?: (fields: unknown, actor: unknown, needs: unknown) => Wrong;
  /** Whether it has rules that ask the records. */
  readonly judges: boolean;
  /** Refuses by all that is wrong at once, or carries the act out. */
  readonly carryOut: (
    tx: Logged,
    actor: unknown,
    of: unknown,
    asked: Asked,
    needs: unknown,
    prepared: unknown,
  ) => Promise<Done<unknown>>;
}

/** The centre in whose transaction something is done or seen, where that is not the actor's own. */
export type CentreOf = (tx: Transaction, actor: unknown, of: unknown) => Promise<string>;

const bodies = new WeakMap<object, ActBody>();

/** Puts a deed at an address. It stands on the address's parameters, unless `around` finds something else for it to stand on. */
export function act<
  R extends Role,
  const Path extends `/${string}`,
  Given,
  Input extends z.ZodType,
  Answer extends z.ZodType,
  Needs,
  Result extends Done<unknown>,
>(
  deed: Deed<R, Given, Input, Answer, Needs, Result>,
  path: Path,
  ...[around]: Of<Path> extends Given
    ? [around?: Around<R, Path, Given, Input, Result>]
    : [around: Around<R, Path, Given, Input, Result>]
): Act<Path, Input, Answer, Needs> {
  const { carryOut, prepare, centreOf, alsoWrong, judge } = bodyOf(deed);
  const { name, title, point, roles, input, answer, maxSignInAge, refusedBy } = deed;
  const value = { name, title, point, roles, input, answer, maxSignInAge, refusedBy, path };
  bodies.set(value, {
    ...(prepare && { prepare: prepare as ActBody['prepare'] & object }),
    ...(centreOf && { centreOf: centreOf as CentreOf }),
    ...(alsoWrong && { alsoWrong: alsoWrong as ActBody['alsoWrong'] & object }),
    judges: judge !== undefined,
    carryOut: (tx, actor, of, asked, needs, prepared) => {
      const fields = asked.fields as FieldsOf<Input>;
      const run = async (given: unknown) => {
        const judged = await judge?.(tx, actor as never, given as never, fields as never, needs as never);
        refuseJudged(asked, judged);
        return carryOut(
          tx,
          actor as never,
          given as never,
          asked.input as never,
          needs as never,
          prepared as never,
          judged?.found as never,
        );
      };
      if (!around) return run(of);
      return around(
        tx,
        actor as ActorIn<R>,
        { of: of as Of<Path>, fields },
        run as unknown as (given: Given) => Promise<Result>,
      );
    },
  });
  return value;
}

/** For `carry-out.ts` alone. */
export function actBodyOf(value: object): ActBody {
  const body = bodies.get(value);
  if (!body) throw new Error('this act was not made by act()');
  return body;
}
