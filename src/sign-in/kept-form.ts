import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import type { Logged, Transaction } from '#platform/database/database.ts';
import type { Typed } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import { formsAreKeptFor } from './settings.ts';
import { own } from './tables.ts';

/** The hidden field in which a page that was left and is shown again says what it was filled in with. */
export const leftFormField = 'left_form';

/** In the address of a page: which kept form to fill it with. */
export const formParameter = 'kept_form';

const typedSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const reasons = ['sign-in', 'unjudged', 'left', 'left-twice'] as const;
type Why = (typeof reasons)[number];

/** Why a form is shown as it was typed, where its person is told. */
export type BackFor = Exclude<Why, 'unjudged'>;

/**
 * A form that waits for its person to sign in, that is shown again in the other language, or whose page was left: `left-twice` if what was
 * left of the same page in another window was thrown away for it.
 */
export interface KeptForm {
  readonly path: string;
  readonly right: string | null;
  readonly why: Why;
  readonly typed: Typed;
  /** The names of the files that were chosen: they are not kept, and are to be chosen again. */
  readonly files: readonly string[];
  /** In which window it was typed: the request id of the page as it was shown there. */
  readonly window?: string | undefined;
}

export interface FoundForm extends KeptForm {
  readonly id: string;
  readonly keptAt: Temporal.Instant;
}

/** Among what was typed in the sealed text; no field of a form has such names. */
const filesField = ' files';
const whyField = ' why';
const windowField = ' window';

/** Keeps what a person typed, sealed, until they have signed in again. Of files only the names: they may be 20 MB of scan. */
export async function keepForm(
  tx: Logged,
  staff: string,
  { path, right, why, typed, files, window = '' }: KeptForm,
  at: Temporal.Instant,
): Promise<string> {
  const id = randomUUIDv7();
  await own(tx).deleteFrom('kept_form').where('kept_at', '<=', at.subtract(formsAreKeptFor)).execute();
  await own(tx)
    .insertInto('kept_form')
    .values({
      id,
      staff_id: staff,
      right_id: right,
      path,
      sealed: tx.vault.seal(JSON.stringify({ ...typed, [filesField]: files, [whyField]: why, [windowField]: window })),
      kept_at: at,
      is_left: isLeft(why),
    })
    .onConflict((other) => other.doNothing())
    .execute();
  return id;
}

/** The kept form, for the person who typed it and nobody else. */
export async function keptForm(
  tx: Logged,
  staff: string,
  id: string | undefined,
  at: Temporal.Instant,
): Promise<FoundForm | undefined> {
  if (!isId(id)) return undefined;
  const row = await keptFor(tx, staff, at).where('id', '=', id).executeTakeFirst();
  return row && opened(tx, row);
}

/** What a person typed on this page under this right before they left it. */
export async function leftForm(
  tx: Logged,
  { staff, right, path }: { readonly staff: string; readonly right: string | null; readonly path: string },
  at: Temporal.Instant,
): Promise<FoundForm | undefined> {
  const row = await keptFor(tx, staff, at)
    .where('is_left', '=', true)
    .where('right_id', 'is not distinct from', right)
    .where('path', '=', path)
    .executeTakeFirst();
  return row && opened(tx, row);
}

function keptFor(tx: Transaction, staff: string, at: Temporal.Instant) {
  return own(tx)
    .selectFrom('kept_form')
    .select(['id', 'path', 'right_id as right', 'sealed', 'kept_at as keptAt'])
    .where('staff_id', '=', staff)
    .where('kept_at', '>', at.subtract(formsAreKeptFor));
}

interface KeptRow {
  readonly id: string;
  readonly path: string;
  readonly right: string | null;
  readonly sealed: Buffer;
  readonly keptAt: Temporal.Instant;
}

function opened(tx: Logged, row: KeptRow): FoundForm {
  const {
    [filesField]: files = [],
    [whyField]: why,
    [windowField]: window,
    ...typed
  } = typedSchema.parse(JSON.parse(tx.vault.open(row.sealed)));
  const { id, path, right, keptAt } = row;
  return {
    id,
    path,
    right,
    why: reasons.find((one) => one === why) ?? 'sign-in',
    typed,
    files: typeof files === 'string' ? [files] : files,
    window: typeof window === 'string' ? window : undefined,
    keptAt,
  };
}

/** Whether its page was left half filled in. */
export function isLeft(why: Why): boolean {
  return why === 'left' || why === 'left-twice';
}

/** The address at which the form is shown again with what was typed. */
export function withForm(path: string, form: string): string {
  const url = new URL(path, 'http://here.invalid');
  url.searchParams.set(formParameter, form);
  return url.pathname + url.search;
}

/** Throws away what was typed on a page that was left: it was sent since, or is typed anew. */
export async function deleteLeftForm(tx: Transaction, staff: string, path: string): Promise<void> {
  await own(tx)
    .deleteFrom('kept_form')
    .where('is_left', '=', true)
    .where('staff_id', '=', staff)
    .where('path', '=', path)
    .execute();
}

/** Throws away all that is kept for a person: at sign-out nothing of theirs stays. */
export async function deleteKeptForms(tx: Transaction, staff: string): Promise<void> {
  await own(tx).deleteFrom('kept_form').where('staff_id', '=', staff).execute();
}
