import type { Actor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import type { Draft } from './draft.ts';
import { checkDraft, setForm } from './form.ts';
import { judge } from './judge.ts';
import { makeForm } from './make-form.ts';
import { matchForm, type SignedFile } from './match-form.ts';
import { saveDraft } from './save-draft.ts';
import { seeRequest } from './see-request.ts';
import { latestReports, type Sent, sendRequest } from './send-request.ts';
import type { RequestSettings } from './settings.ts';
import { expectedForm } from './validate-file.ts';

// A site never holds a transaction open while a form is set or a file validated. Whoever enters a whole country in one
// transaction, and alone in its database, may: then nothing half-done remains.

/** Keeps the draft, sets its form and fixes it. Returns the form. */
export async function fillWithin(
  tx: Transaction,
  documents: DocumentMaker,
  actor: Actor,
  { request: id, draft }: { readonly request: string; readonly draft: Draft },
): Promise<Uint8Array> {
  await saveDraft(tx, actor, { request: id, draft });
  const checked = await checkDraft(tx, await seeRequest(tx, actor, id), draft, actor.at);
  const pdf = await setForm(documents, checked, actor.at);
  await makeForm(tx, actor, { draft: checked, changedAt: actor.at, pdf });
  return pdf;
}

/** Validates a signed file and takes it in with its report. */
export async function sendWithin(
  tx: Transaction,
  { engine }: Pick<RequestSettings, 'engine'>,
  actor: Actor,
  { request, file }: { readonly request: string; readonly file: SignedFile },
): Promise<Sent & { readonly report: string }> {
  const report = await engine.validate(file.bytes, file.name, { at: actor.at.toString() });
  const found = await matchForm(tx, file, report, await expectedForm(tx, request));
  const sent = await sendRequest(tx, actor, {
    request,
    file,
    validated: { ...judge(report, found), report, second: undefined },
  });
  const [latest] = await latestReports(tx, request);
  return { ...sent, report: latest?.report ?? '' };
}
