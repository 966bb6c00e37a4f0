import { z } from 'zod';
import type { Logged, Transaction } from '#platform/database/database.ts';
import type { Text } from '#platform/languages/languages.ts';
import type { Of } from './act.ts';
import type { Role } from './actor.ts';
import type { ActorIn, FieldsOf, Judged, Reading, Wrong } from './deed.ts';
import type { PointOfLaw } from './point-of-law.ts';
import type { Whose } from './whose.ts';

/** What somebody gets to see, and what the log says of it. No personal data in the latter. */
export interface Look<Seen> {
  readonly seen: Seen;
  readonly whose: Whose;
  readonly things?: Readonly<Record<string, string>>;
  /** Stated by who looks; the view's own purpose if not. */
  readonly purpose?: string | undefined;
}

/** A look as a value: who may have it, where, and under which name it stands in the log. Only `lookAt` has it. */
export interface View<
  Path extends string = string,
  Query extends z.ZodType = z.ZodType,
  Seen = unknown,
  Needs = never,
> {
  readonly name: string;
  readonly title: Text;
  readonly point?: PointOfLaw | undefined;
  readonly roles: readonly Role[];
  readonly path: Path;
  readonly query: Query;
  readonly purpose?: string | undefined;
  /** Why looking leaves no entry: it shows nobody's data. Absent: it shows somebody's. */
  readonly showsNobody?: string | undefined;
  /** Parameters of the address that are no ids. */
  readonly texts?: readonly string[] | undefined;
  /** The centre whose records are seen, where that is not the actor's own; refuses if it is none of theirs. */
  centreOf?(tx: Transaction, actor: unknown, of: unknown): Promise<string>;
  /** Types only: no such property exists. */
  readonly [types]?: { readonly seen: Seen; readonly needs: (needs: Needs) => void };
}

declare const types: unique symbol;

interface KnownOfView<R extends Role, Path extends string, Query extends z.ZodType> {
  readonly name: string;
  readonly title: Text;
  readonly point?: PointOfLaw;
  readonly roles: readonly R[];
  readonly path: Path;
  /** How its questions stand in the address; none if not said. */
  readonly query?: Query;
  centreOf?(tx: Transaction, actor: ActorIn<R>, of: Of<Path>): Promise<string>;
  readonly texts?: readonly string[];
}

interface ViewText<R extends Role, Path extends string, Query extends z.ZodType, Seen, Needs, Prepared, Found>
  extends KnownOfView<R, Path, Query> {
  readonly purpose?: string;
  /** Rules of what is asked, as those of a deed: by its fields, the moment and settings alone, and by the records. */
  alsoWrong?(fields: FieldsOf<Query>, actor: ActorIn<R>, needs: Needs): Wrong;
  judge?(tx: Logged, actor: ActorIn<R>, of: Of<Path>, fields: FieldsOf<Query>, needs: Needs): Promise<Judged<Found>>;
  /** Long work before the transaction begins, such as typesetting what is seen for the first time. */
  prepare?(parts: Needs & Reading, actor: ActorIn<R>, of: Of<Path>, query: z.output<Query>): Promise<Prepared>;
  look(
    tx: Logged,
    actor: ActorIn<R>,
    of: Of<Path>,
    query: z.output<Query>,
    needs: Needs,
    prepared: Prepared,
    found: Found,
  ): Promise<LookBy<R, Seen>>;
}

/** The ministry's officers look at other organisations' matters: their entries say whose, as those of their acts do. */
type LookBy<R extends Role, Seen> = 'ministry_officer' extends R
  ? Look<Seen> & { readonly things: { readonly organisation: string } }
  : Look<Seen>;

interface TextOfNobody<R extends Role, Path extends string, Query extends z.ZodType, Seen>
  extends KnownOfView<R, Path, Query> {
  readonly showsNobody: string;
  look(tx: Transaction, actor: ActorIn<R>, of: Of<Path>, query: z.output<Query>): Promise<{ readonly seen: Seen }>;
}

export interface ViewBody {
  readonly alsoWrong?: (fields: unknown, actor: unknown, needs: unknown) => Wrong;
  readonly judge?: (
    tx: Logged,
    actor: unknown,
    of: unknown,
    fields: unknown,
    needs: unknown,
  ) => Promise<Judged<unknown>>;
  readonly prepare?: (parts: unknown, actor: unknown, of: unknown, query: unknown) => Promise<unknown>;
  readonly look: (
    tx: Logged,
    actor: unknown,
    of: unknown,
    query: unknown,
    needs: unknown,
    prepared: unknown,
    found: unknown,
  ) => Promise<Look<unknown>>;
}

const bodies = new WeakMap<object, ViewBody>();

/** A look as a value, in the room whose records it shows. It writes no entry and asks no right: `lookAt` does. */
export function view<
  const R extends Role,
  const Path extends `/${string}`,
  Seen,
  Needs = unknown,
  Prepared = undefined,
  Found = undefined,
  Query extends z.ZodType = typeof noQuery,
>(text: ViewText<R, Path, Query, Seen, Needs, Prepared, Found>): View<Path, Query, Seen, Needs> {
  const { look, prepare, query, alsoWrong, judge, ...known } = text;
  const value = { ...known, query: query ?? (noQuery as unknown as Query) };
  bodies.set(value, {
    look,
    ...(prepare && { prepare }),
    ...(alsoWrong && { alsoWrong }),
    ...(judge && { judge }),
  } as unknown as ViewBody);
  return value;
}

/**
 * A look at what is nobody's personal data. It leaves no entry, so it is handed no transaction that opens sealed columns or reads
 * people; `test/refusals/looks.test.ts` searches what it shows for names.
 */
export function viewOfNobody<
  const R extends Role,
  const Path extends `/${string}`,
  Seen,
  Query extends z.ZodType = typeof noQuery,
>({ look, query, ...known }: TextOfNobody<R, Path, Query, Seen>): View<Path, Query, Seen, unknown> {
  const value = { ...known, query: query ?? (noQuery as unknown as Query) };
  const unlogged = async (...asked: Parameters<typeof look>) => ({ ...(await look(...asked)), whose: {} });
  bodies.set(value, { look: unlogged } as unknown as ViewBody);
  return value;
}

const noQuery = z.object({});

/** For `look-at.ts` alone. */
export function viewBodyOf(value: object): ViewBody {
  const body = bodies.get(value);
  if (!body) throw new Error('this view was not made by view() or viewOfNobody()');
  return body;
}
