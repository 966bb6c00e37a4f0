import type { Actor } from '#acting/index.ts';
import { ministryName } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import { words as paperWords } from './form/words.ts';
import { requestWhole } from './queries.ts';
import { noSuchRequest } from './refuse.ts';
import { reportsOf } from './report-of.ts';
import { words } from './words.ts';

const template = { file: new URL('./form/decision.lv.typ', import.meta.url) };

/** What the decision's paper says: in Latvian, as the decision itself. Refuses as long as there is none. */
export async function decisionPaper(
  tx: Logged,
  actor: Actor,
  id: string,
): Promise<(documents: DocumentMaker) => Promise<Uint8Array>> {
  const request = await requestWhole(tx, actor, id);
  const { decision, form } = request;
  if (!decision || !form) throw noSuchRequest();
  const { sending, latest } = await reportsOf(tx, actor, { request: request.id, sending: decision.sending });
  const [w, paper] = [words.lv, paperWords.lv];
  const rows = request.rows.map((row) => {
    const done = decision.rows.find(({ number }) => number === row.number);
    return [
      `${row.number}.`,
      row.name,
      row.place,
      row.lastDay ? formDate(row.lastDay) : form.kind === 'revoke' ? w.request.atOnce : w.request.permanent,
      done?.approved ? w.request.approved[form.kind] : w.request.notApproved,
      done?.reason ?? '',
    ];
  });
  const data = {
    date: officialDay(decision.at).toString(),
    title: paper.title,
    ministry: await ministryName(tx, decision.at),
    request: request.id,
    facts: [
      [paper.organisation, `${request.organisation.name}, ${request.organisation.registrationNumber}`],
      [paper.law, paper.lawText],
      [paper.officer, request.nameOf(decision.by)],
      [paper.date, formMoment(decision.at)],
      ...latest.report.signatures.map(({ signer, bestSignatureTime }) => [
        paper.signer,
        bestSignatureTime ? `${signer.name}, ${formMoment(Temporal.Instant.from(bestSignatureTime))}` : signer.name,
      ]),
      [paper.sha256, sending.sha256],
      ...(decision.ground ? [[paper.ground, decision.ground]] : []),
    ],
    headings: paper.headings,
    rows,
  };
  return (documents) => documents.render(template, data);
}
