import { centresOf, organisationById } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { type CheckedRow, checkRows } from './check-rows.ts';
import type { Draft, RequestKind } from './draft.ts';
import { FaultsInDraft } from './faults-in-draft.ts';
import { refuse } from './refuse.ts';

/** The wording of Annex 2 that the form has: the act's, from the day it came into force. */
export const formWording = Temporal.PlainDate.from('2019-03-01');

const template = { file: new URL('./form/annex-2.lv.typ', import.meta.url) };

export interface CheckedDraft {
  readonly request: string;
  readonly kind: RequestKind;
  readonly rows: readonly CheckedRow[];
  readonly organisation: { readonly name: string; readonly registrationNumber: string };
}

/** Checks a whole draft as it must be before a form is made of it. */
export async function checkDraft(
  tx: Transaction,
  request: { readonly id: string; readonly organisation: string },
  draft: Draft,
  at: Temporal.Instant,
): Promise<CheckedDraft> {
  const organisation = await organisationById(tx, request.organisation, at);
  if (!organisation) throw new Error('a request is of an organisation that is there');
  const places = { organisation: organisation.name, centres: await centresOf(tx, request.organisation, at) };
  const { rows, problems } = checkRows(draft, places, at);
  const { kind } = draft;
  const faults = [
    ...(kind === '' ? refuse('no-kind', (w) => w.noKind, { field: 'kind' }).problems : []),
    ...(rows.length === 0 ? refuse('no-rows', (w) => w.noRows, { field: 'name-1' }).problems : []),
    ...problems,
  ];
  if (kind === '' || faults.length > 0) throw new FaultsInDraft(faults);
  return { request: request.id, kind, rows, organisation };
}

/** Sets the form of Annex 2 as PDF/A. The same request makes the same bytes. */
export function setForm(documents: DocumentMaker, draft: CheckedDraft, at: Temporal.Instant): Promise<Uint8Array> {
  const rows = draft.rows.map(({ name, email, phone, position, place, lastDay }) => ({
    name,
    email,
    phone,
    position,
    place,
    term: lastDay ? formDate(lastDay) : draft.kind === 'revoke' ? '' : 'pastāvīgi',
  }));
  return documents.render(template, {
    date: officialDay(at).toString(),
    request: draft.request,
    kind: draft.kind,
    organisation: draft.organisation.name,
    registrationNumber: draft.organisation.registrationNumber,
    rows,
  });
}
