import type { CentreActor, Reading } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { absentMandate } from './absent-mandate.ts';
import type { Mandate } from './mandate.ts';
import { type Paper, type PaperAsked, storedAs } from './paper.ts';
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
    const mandate = await mandateById(tx, request.mandate);
    if (!mandate) throw absentMandate();
    const stored = await isStored(tx, mandate.id, storedAs(request.paper, mandate, actor.at));
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
    const stored = storedAs(paper, typeset.mandate, actor.at);
    await storePaper(
      tx,
      { centre: actor.centre, mandate: typeset.mandate, paper: stored, at: actor.at },
      typeset.bytes,
    );
  }
  const mandate = await mandateById(tx, id);
  const bytes = mandate && (await storedPaper(tx, id, storedAs(paper, mandate, actor.at)));
  if (!mandate || !bytes) throw absentMandate();
  return { mandate, bytes };
}
