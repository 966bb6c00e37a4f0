import type { Actor } from '#acting/index.ts';
import { organisationById } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { ReadTable } from '#platform/spreadsheets/table.ts';
import { refuse } from './refuse.ts';
import { seeRequest } from './see-request.ts';

/** A table that waits beside a draft for somebody to say how it is read. */
export interface SeenTable extends ReadTable {
  readonly request: string;
  readonly organisation: string;
}

/** The table beside a draft; refuses if there is none. */
export async function seenTable(tx: Logged, actor: Actor, id: string): Promise<SeenTable> {
  const { draft, ...request } = await seeRequest(tx, actor, id);
  if (!draft.table) throw refuse('no-table', (w) => w.noTable, { kind: 'absent' });
  const organisation = await organisationById(tx, request.organisation, actor.at);
  return { request: request.id, organisation: organisation?.name ?? '', table: draft.table, sheet: draft.sheet };
}
