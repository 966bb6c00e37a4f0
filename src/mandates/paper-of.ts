import { type CentreActor, look, record } from '#acting/index.ts';
import type { Database, Transaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { absentMandate } from './absent-mandate.ts';
import type { Mandate } from './mandate.ts';
import type { Paper, PaperAsked } from './paper.ts';
import { mandateById } from './queries.ts';
import { askEmployee } from './right.ts';
import { howToSet, type SetByMaker } from './set-paper.ts';
import { storedPaper, storePaper } from './stored-papers.ts';

/** The proof of an end also says what had been filed before it, and stays filed. */
export type PaperRequest = { readonly mandate: string } & PaperAsked;

/**
 * A paper of a mandate as PDF (22.¹ 3.). The first print is kept, and every later one is the same byte for byte, whatever
 * has changed since. Typesetting happens between two short transactions: no connection waits for it and no row is locked.
 */
export async function paperOf(
  database: Database,
  maker: DocumentMaker,
  actor: CentreActor,
  request: PaperRequest,
): Promise<Uint8Array> {
  askEmployee(actor);
  const found = await look(database, actor, (tx) => findPaper(tx, actor, request));
  if (typeof found !== 'function') return found;
  const bytes = await found(maker);
  return look(database, actor, (tx) => keepPaper(tx, actor, request, bytes));
}

/** The stored print, or else how to make one. */
async function findPaper(tx: Transaction, actor: CentreActor, request: PaperRequest): Promise<Uint8Array | SetByMaker> {
  const mandate = await mandateById(tx, request.mandate);
  if (!mandate) throw absentMandate();
  const stored = await storedPaper(tx, mandate.id, request.paper);
  if (!stored) return howToSet(tx, actor, mandate, request);
  recordPrint(tx, actor, mandate, request.paper);
  return stored;
}

/** Keeps what was typeset, and returns what is kept: if somebody else printed it meanwhile, theirs was first. */
async function keepPaper(
  tx: Transaction,
  actor: CentreActor,
  { mandate: id, paper }: PaperRequest,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const mandate = await mandateById(tx, id);
  if (!mandate) throw absentMandate();
  await storePaper(tx, { centre: actor.centre, mandate, paper, at: actor.at }, bytes);
  const kept = await storedPaper(tx, id, paper);
  if (!kept) throw new Error(`the ${paper} of mandate ${id} was not kept`);
  recordPrint(tx, actor, mandate, paper);
  return kept;
}

function recordPrint(tx: Transaction, actor: CentreActor, mandate: Mandate, paper: Paper): void {
  record(tx, actor, {
    act: `mandates.print-${paper}`,
    point: '22.1.3',
    client: mandate.clientId,
    things: { mandate: mandate.id },
  });
}
