import type { CentreActor } from '#acting/index.ts';
import { type Database, type Logged, loggedTransaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { absentMandate } from './absent-mandate.ts';
import type { Mandate } from './mandate.ts';
import type { Paper, PaperAsked } from './paper.ts';
import { mandateById } from './queries.ts';
import { howToSet, type SetByMaker } from './set-paper.ts';
import { isStored, storedPaper, storePaper } from './stored-papers.ts';

/** The proof of an end also says what had been filed before it, and stays filed. */
export type PaperRequest = { readonly mandate: string } & PaperAsked;

/**
 * Sees to it that a paper of a mandate was printed (22.¹ 3.): the first print is kept, and every later one is the same byte for
 * byte, whatever has changed since. Typesetting happens between two short transactions: no connection waits for it and no row is
 * locked. What is typeset here is shown only through a look that is logged.
 */
export async function ensurePaper(
  database: Database,
  maker: DocumentMaker,
  actor: CentreActor,
  request: PaperRequest,
): Promise<void> {
  const { mandate, set } = await loggedTransaction(database, actor.centre, (tx) =>
    howToSetUnlessStored(tx, actor, request),
  );
  if (!set) return;
  const bytes = await set(maker);
  const { paper } = request;
  await loggedTransaction(database, actor.centre, (tx) =>
    storePaper(tx, { centre: actor.centre, mandate, paper, at: actor.at }, bytes),
  );
}

/** The paper as it was first printed, with whose mandate it is. Call `ensurePaper` first. */
export async function printedPaper(
  tx: Logged,
  { mandate: id, paper }: { readonly mandate: string; readonly paper: Paper },
): Promise<{ readonly client: string; readonly bytes: Uint8Array }> {
  const [mandate, bytes] = await Promise.all([mandateById(tx, id), storedPaper(tx, id, paper)]);
  if (!mandate || !bytes) throw absentMandate();
  return { client: mandate.clientId, bytes };
}

async function howToSetUnlessStored(
  tx: Logged,
  actor: CentreActor,
  request: PaperRequest,
): Promise<{ readonly mandate: Mandate; readonly set: SetByMaker | undefined }> {
  const [mandate, stored] = await Promise.all([
    mandateById(tx, request.mandate),
    isStored(tx, request.mandate, request.paper),
  ]);
  if (!mandate) throw absentMandate();
  return { mandate, set: stored ? undefined : await howToSet(tx, actor, mandate, request) };
}
