import type { CentreActor, Reading } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { absentMandate } from './absent-mandate.ts';
import type { Mandate } from './mandate.ts';
import type { Paper, PaperAsked } from './paper.ts';
import { mandateById } from './queries.ts';
import { howToSet } from './set-paper.ts';
import { isStored, storedPaper, storePaper } from './stored-papers.ts';

/** The proof of an end also says what had been filed before it, and stays filed. */
export type PaperRequest = { readonly mandate: string } & PaperAsked;

/** A paper set for the first time, which `printedPaper` stores. */
interface TypesetPaper {
  readonly mandate: Mandate;
  readonly bytes: Uint8Array;
}

/**
 * Typesets a paper of a mandate that was never printed (22.¹ 3.); undefined for one that is stored. No transaction is open
 * meanwhile, so no connection waits for it and no row is locked.
 */
export async function typesetUnlessStored(
  read: Reading['read'],
  maker: DocumentMaker,
  actor: CentreActor,
  request: PaperRequest,
): Promise<TypesetPaper | undefined> {
  const { mandate, set } = await read(async (tx) => {
    const [mandate, stored] = await Promise.all([
      mandateById(tx, request.mandate),
      isStored(tx, request.mandate, request.paper),
    ]);
    if (!mandate) throw absentMandate();
    return { mandate, set: stored ? undefined : await howToSet(tx, actor, mandate, request) };
  });
  return set && { mandate, bytes: await set(maker) };
}

/**
 * The paper as it was first printed, the same byte for byte whatever has changed since, with its mandate. The first
 * print, as `typesetUnlessStored` made it, is stored here.
 */
export async function printedPaper(
  tx: Logged,
  actor: CentreActor,
  { mandate: id, paper }: { readonly mandate: string; readonly paper: Paper },
  typeset: TypesetPaper | undefined,
): Promise<{ readonly mandate: Mandate; readonly bytes: Uint8Array }> {
  if (typeset) {
    const row = { centre: actor.centre, mandate: typeset.mandate, paper, at: actor.at };
    await storePaper(tx, row, typeset.bytes);
  }
  const [mandate, bytes] = await Promise.all([mandateById(tx, id), storedPaper(tx, id, paper)]);
  if (!mandate || !bytes) throw absentMandate();
  return { mandate, bytes };
}
