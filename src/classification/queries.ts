import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import type { Refusal } from '#platform/input/refusal.ts';
import { refuse } from './refuse.ts';
import type { SchemeLine } from './scheme.ts';
import { own } from './tables.ts';

/** A scheme that was brought in; the rest is null until it is adopted. */
export interface Scheme {
  readonly id: string;
  readonly broughtAt: Temporal.Instant;
  readonly broughtBy: string;
  readonly validFrom: Temporal.PlainDate | null;
  readonly agreement: string | null;
  readonly agreedOn: Temporal.PlainDate | null;
  readonly agreedUntil: Temporal.PlainDate | null;
  readonly adoptedAt: Temporal.Instant | null;
  readonly adoptedBy: string | null;
}

/** From which day each adopted scheme of a municipality applies, the newest first. */
export async function adoptionsOf(tx: Transaction, organisation: string) {
  return own(tx)
    .selectFrom('classification_adoption')
    .select(['scheme_id as scheme', 'valid_from as validFrom'])
    .where('organisation_id', '=', organisation)
    .orderBy('valid_from', 'desc')
    .execute();
}

/** The scheme that applies in a municipality on a day; undefined where none does. */
export async function schemeOn(
  tx: Transaction,
  organisation: string,
  day: Temporal.PlainDate,
): Promise<string | undefined> {
  const asked = sql<{ scheme: string | null }>`select scheme_on(${organisation}, ${day}::date) as scheme`;
  return (await rows(tx, asked))[0]?.scheme ?? undefined;
}

/** The schemes of a municipality, the one brought in last first: a page of them from one on. */
export async function schemesOf(
  tx: Transaction,
  organisation: string,
  before?: string,
): Promise<{ readonly schemes: readonly Scheme[]; readonly next: string | null }> {
  const found = await schemes(tx, organisation)
    .$if(before !== undefined, (query) => query.where('s.id', '<', before ?? ''))
    .orderBy('s.id', 'desc')
    .limit(rowsOnAPage + 1)
    .execute();
  const shown = found.slice(0, rowsOnAPage);
  return { schemes: shown, next: found.length > rowsOnAPage ? (shown.at(-1)?.id ?? null) : null };
}

/** One of them; another municipality's is not found. */
export async function schemeOf(tx: Transaction, organisation: string, id: string): Promise<Scheme> {
  const found = await schemes(tx, organisation).where('s.id', '=', id).executeTakeFirst();
  if (!found) throw noSuchScheme();
  return found;
}

export function noSuchScheme(): Refusal {
  return refuse('unknown', (w) => w.unknown, { kind: 'absent' });
}

function schemes(tx: Transaction, organisation: string) {
  return own(tx)
    .selectFrom('classification_scheme as s')
    .leftJoin('classification_adoption as a', 'a.scheme_id', 's.id')
    .select([
      's.id',
      's.brought_at as broughtAt',
      's.brought_by as broughtBy',
      'a.valid_from as validFrom',
      'a.agreement',
      'a.agreed_on as agreedOn',
      'a.agreed_until as agreedUntil',
      'a.adopted_at as adoptedAt',
      'a.adopted_by as adoptedBy',
    ])
    .where('s.organisation_id', '=', organisation);
}

/** The lines of a scheme in its order: a page of them after a position. */
export async function linesOf(tx: Transaction, scheme: string, after = 0) {
  const found = await lines(tx, scheme)
    .where('position', '>', after)
    .orderBy('position')
    .limit(rowsOnAPage + 1)
    .execute();
  const shown = found.slice(0, rowsOnAPage);
  return { lines: shown.map(lineOf), next: found.length > rowsOnAPage ? (shown.at(-1)?.position ?? null) : null };
}

/** All files of a scheme, by their index. */
export async function filesOf(tx: Transaction, scheme: string): Promise<ReadonlyMap<string, SchemeLine>> {
  const found = await lines(tx, scheme).where('title', 'is not', null).orderBy('position').execute();
  return new Map(found.map((row) => [row.file_index, lineOf(row)]));
}

/** The file of a scheme that has this index. */
export async function fileOf(tx: Transaction, scheme: string, fileIndex: string): Promise<SchemeLine | undefined> {
  const found = await lines(tx, scheme)
    .where('title', 'is not', null)
    .where(sql<boolean>`index_key = file_index_key(${fileIndex})`)
    .executeTakeFirst();
  return found && lineOf(found);
}

function lines(tx: Transaction, scheme: string) {
  return own(tx)
    .selectFrom('classification_line')
    .select([
      'position',
      'file_index',
      'level_name',
      'title',
      'term_said',
      'term_years',
      'is_permanent',
      'unit',
      'medium',
      'medium_said',
      'information_system',
      'remarks',
      'needs_consent',
    ])
    .where('scheme_id', '=', scheme);
}

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number];

function lineOf(row: Row): SchemeLine {
  return {
    fileIndex: row.file_index,
    levelName: row.level_name,
    title: row.title,
    term: row.term_said === null ? null : { said: row.term_said, years: row.term_years, isPermanent: row.is_permanent },
    unit: row.unit,
    medium: row.medium && { kind: row.medium, said: row.medium_said ?? '' },
    informationSystem: row.information_system,
    remarks: row.remarks,
    needsConsent: row.needs_consent,
  };
}
