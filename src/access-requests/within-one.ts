import { type Actor, recordConsequence } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { checkKeptDraft } from './check-kept-draft.ts';
import { fixForm } from './fix-form.ts';
import { setForm } from './form.ts';
import { judge } from './judge.ts';
import { makeForm } from './make-form.ts';
import { matchForm, type SignedFile } from './match-form.ts';
import { latestReports } from './reports.ts';
import { sendRequest } from './send-request.ts';
import type { RequestSettings } from './settings.ts';
import { takeInFile } from './take-in-file.ts';
import { expectedForm } from './validate-file.ts';

// A site never holds a transaction open while a form is set or a file validated. Whoever enters a whole country in one
// transaction, and alone in its database, may: then nothing half-done remains.

/** Sets a request's form and fixes it, as the act does. Returns the form. */
export async function makeFormWithin(
  tx: Logged,
  documents: DocumentMaker,
  actor: Actor,
  id: string,
): Promise<Uint8Array> {
  const { draft, changedAt } = await checkKeptDraft(tx, actor, id);
  const pdf = await setForm(documents, draft, actor.at);
  const { things } = await fixForm(tx, actor, { draft, changedAt, pdf });
  recordConsequence(tx, actor, makeForm, { things });
  return pdf;
}

/** Validates a signed file and takes it in with its report, as the act does. */
export async function sendWithin(
  tx: Logged,
  { engine }: Pick<RequestSettings, 'engine'>,
  actor: Actor,
  { request, file }: { readonly request: string; readonly file: SignedFile },
) {
  const report = await engine.validate(file.bytes, file.name, { at: actor.at.toString() });
  const found = await matchForm(tx, file, report, await expectedForm(tx, request));
  const judged = { ...judge(report, found), report, second: undefined };
  const { answer, things } = await takeInFile(tx, actor, request, { file, ...judged });
  recordConsequence(tx, actor, sendRequest, { things });
  const [latest] = await latestReports(tx, request);
  return { ...answer, report: latest?.report ?? '' };
}
