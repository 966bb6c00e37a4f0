import { randomUUID } from 'node:crypto';
import { after } from 'node:test';
import { beginRequest } from '#access-requests/begin-request.ts';
import { type DecideRequestInput, decideRequest } from '#access-requests/decide-request.ts';
import { type Draft, type DraftRow, emptyRow } from '#access-requests/draft.ts';
import type { RequestSettings } from '#access-requests/index.ts';
import { prepareForm } from '#access-requests/prepare-form.ts';
import { formPdf, requestWhole } from '#access-requests/queries.ts';
import { saveDraft } from '#access-requests/save-draft.ts';
import { sendFile } from '#access-requests/send-file.ts';
import type { RequestParts } from '#access-requests/settings.ts';
import { type Actor, look, perform } from '#acting/index.ts';
import { type DemoPki, demoTrust, makeDemoPki } from '#demo/pki/index.ts';
import { demoSigning } from '#demo/signing-tool/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { transaction } from '#platform/database/database.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { enterRight } from '#rights/index.ts';
import { createValidator } from '#signatures';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { mondayMorning } from './people.ts';
import { enterRightsCast } from './rights-cast.ts';

/** What judges and what signs in tests: a made-up world of trust as of the moment at which tests begin. */
export function madeUpTrust(at = mondayMorning) {
  const pki = makeDemoPki(at.epochMilliseconds);
  const engine = createValidator(demoTrust(pki, at.epochMilliseconds));
  after(() => engine.close());
  return { pki, engine, signing: demoSigning(pki) };
}

/** Vita's row: a new administrator of Paraugs. */
export const vita: DraftRow = {
  ...emptyRow,
  name: 'Vita Jaunzeme',
  email: 'vita@paraugs.example',
  phone: '+371 61234567',
  position: 'nodaļas vadītāja',
  place: 'Parauga novada pašvaldība',
  term: 'pastāvīgi',
};

/** A database with the cast of rights, a representative of Paraugs, two officers, and all the steps of a request. */
export async function openRequests(settings: Partial<RequestSettings> = {}) {
  const database = await freshDatabase();
  const cast = await enterRightsCast(database);
  const { pki, engine, signing } = madeUpTrust();
  const documents = startDocumentMaker();
  after(() => documents.close());
  const requests = { origin: 'https://tilts.example', engine, anotherOfficerDecides: true, ...settings };
  const parts: RequestParts = { database, documents, requests, demo: true };
  const person = (name: string, number: string, like: Actor, role: Actor['role']) =>
    transaction(database, null, async (tx): Promise<Actor> => {
      const [givenName = '', surname = ''] = name.split(' ');
      const email = `${number}@paraugs.example`;
      const staff = await enterStaff(tx, { personalNumber: `PNOLV-329997-${number}`, givenName, surname, email });
      const post = { staff: staff.id, role, organisation: like.organisation, centre: null, position: 'eksperts' };
      const right = await enterRight(tx, { ...post, from: mondayMorning.subtract({ hours: 24 }) });
      return { ...like, person: staff.id, name, role, right: right.id, centre: null, at: mondayMorning };
    });
  const ruta = await person('Ruta Pārstāve', '00001', cast.elita, 'representative');
  const otto = await person('Otto Otrais', '00002', cast.maija, 'ministry_officer');

  /** A request whose form is made. */
  async function prepared(actor: Actor = ruta, draft: Draft = { kind: 'grant', rows: [vita] }) {
    const begun = await act(actor, 'access-request.begin', (tx) => beginRequest(tx, actor));
    return filled(actor, begun.request, draft);
  }

  async function filled(actor: Actor, request: string, draft: Draft) {
    await act(actor, 'access-request.save-draft', (tx) => saveDraft(tx, actor, { request, draft }));
    await prepareForm(parts, actor, request);
    const pdf = await look(database, actor, (tx) => formPdf(tx, actor, request));
    if (!pdf) throw new Error('the form was not made');
    return { request, file: { name: 'pieteikums.pdf', bytes: new Uint8Array(pdf) } };
  }

  function act<T extends Parameters<typeof perform>[3]>(actor: Actor, name: string, work: T) {
    return perform(database, actor, { id: randomUUID(), act: name, point: '22' }, work) as ReturnType<T>;
  }

  return {
    ...{ database, cast, pki, engine, signing, documents, requests, parts, ruta, otto, prepared, filled, act },
    send: (request: string, bytes: Uint8Array, name = 'pieteikums.asice', actor: Actor = ruta) =>
      sendFile(parts, actor, { id: randomUUID(), request, file: { name, bytes: new Uint8Array(bytes) } }),
    whole: (request: string, actor: Actor = ruta) => look(database, actor, (tx) => requestWhole(tx, actor, request)),
    async decide(actor: Actor, request: string, input: Partial<DecideRequestInput> = {}) {
      const whole = await look(database, actor, (tx) => requestWhole(tx, actor, request));
      const report = whole.sendings.find(({ verdict }) => verdict !== 'refused')?.report ?? randomUUID();
      const rows = whole.rows.map(({ number }) => ({ number, approved: true, reason: 'Atbilst 2. pielikumam.' }));
      return act(actor, 'access-request.decide', (tx) =>
        decideRequest(tx, actor, { request, report, rows, ...input }, requests),
      );
    },
  };
}

export type { DemoPki };
