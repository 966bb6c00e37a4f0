import { type CentreActor, look, record } from '#acting/index.ts';
import {
  type DrawMandateInput,
  type FiledOnPaper,
  mandateByReference,
  noticeForClient,
  type Paper,
  paperOf,
  previewMandate,
  renderMandate,
  renderNotice,
} from '#mandates/index.ts';
import { officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { caseFacts } from './case-facts.ts';
import { caseOfMandate } from './case-of-mandate.ts';
import type { CaseParts } from './case-parts.ts';
import { type CaseView, viewCase } from './case-view.ts';
import { noSuchCase } from './no-such-case.ts';
import { demandOwnMandate, firstDo } from './out-of-order.ts';
import { unusedNotice } from './progress.ts';

/** What the mandate would say, as PDF: marked as having no force, and not kept. */
export async function previewPaper(
  { database, documents, mandateSettings }: CaseParts,
  actor: CentreActor,
  caseId: string,
  input: Omit<DrawMandateInput, 'notice'>,
  largePrint: boolean,
): Promise<Uint8Array> {
  const content = await look(database, actor, async (tx) => {
    const notice = unusedNotice(await caseFacts(tx, actor.centre, caseId));
    if (!notice) throw firstDo('22.1.3');
    return previewMandate(tx, actor, { ...input, notice }, mandateSettings);
  });
  return renderMandate(documents, content, { copy: 'preview', largePrint });
}

/** The notice of the day for the client to read, as PDF (22.¹ 3.). */
export async function noticePaper(
  { database, documents }: CaseParts,
  actor: CentreActor,
  caseId: string,
  how: { readonly language: Language; readonly largePrint: boolean },
): Promise<Uint8Array> {
  const notice = await look(database, actor, async (tx) => {
    await caseFacts(tx, actor.centre, caseId);
    record(tx, actor, { act: 'notice.print', point: '22.1.3', things: { case: caseId } });
    return noticeForClient(tx, actor, how.language);
  });
  return renderNotice(documents, { ...notice, date: officialDay(actor.at).toString() }, how);
}

/** A paper of this case's mandate as PDF, the same byte for byte each time. */
export async function mandatePaper(
  { database, documents }: CaseParts,
  actor: CentreActor,
  { caseId, mandate, paper }: { readonly caseId: string; readonly mandate: string; readonly paper: Paper },
): Promise<Uint8Array> {
  const filed = await look(database, actor, async (tx) => {
    const view = await viewCase(tx, actor, caseId);
    demandOwnMandate(view.facts, mandate);
    return filedUnder(view, mandate);
  });
  return paperOf(database, documents, actor, { mandate, paper, filed });
}

/** The case and the mandate of a paper, by the reference that its QR code carries. */
export async function caseBehindPaper(
  { database }: Pick<CaseParts, 'database'>,
  actor: CentreActor,
  reference: string,
) {
  const found = await look(database, actor, async (tx) => {
    const mandate = await mandateByReference(tx, reference);
    const caseId = mandate && (await caseOfMandate(tx, actor, mandate.id));
    return caseId && { case: caseId, mandate: mandate.id };
  });
  if (!found) throw noSuchCase();
  return found;
}

/** What had been filed before the end stays filed, and the proof of the end says so. */
function filedUnder({ facts, editions }: CaseView, mandate: string): FiledOnPaper[] {
  return facts.applications
    .filter((application) => application.mandateId === mandate)
    .map((application) => {
      const edition = editions.get(application.editionId);
      return {
        code: edition?.code ?? '',
        name: edition?.name.lv ?? '',
        reference: application.portalReference,
        filedOn: officialDay(application.filedAt),
      };
    });
}
