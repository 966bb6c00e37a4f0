import { randomUUID } from 'node:crypto';
import { after } from 'node:test';
import type { z } from 'zod';
import { type Draft, type DraftRow, emptyRow } from '#access-requests/draft.ts';
import {
  accessRequestsActs,
  accessRequestsViews,
  type RequestParts,
  type RequestSettings,
  usualLimits,
} from '#access-requests/index.ts';
import { requestWhole } from '#access-requests/queries.ts';
import { type Act, type Actor, carryOut, lookAt, type Of } from '#acting/index.ts';
import { type DemoPki, demoTrust, makeDemoPki } from '#demo/pki/index.ts';
import { demoSigning } from '#demo/signing-tool/index.ts';
import { enterStaff } from '#organisations/index.ts';
import { loggedTransaction } from '#platform/database/database.ts';
import { startDocumentMaker } from '#platform/documents/documents.ts';
import { enterRight } from '#rights/index.ts';
import { createValidator } from '#signatures';
import { freshDatabase } from '#test/support/postgres/database.ts';
import { mondayMorning } from './people.ts';
import { enterRightsCast } from './rights-cast.ts';

/**
 * The trust material and the signers of tests: a fictional public key infrastructure as of the moment at which tests
 * begin.
 */
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
  const requests = {
    origin: 'https://tilts.example',
    engine,
    anotherOfficerDecides: true,
    takesSeals: false,
    limits: usualLimits,
    ...settings,
  };
  const parts: RequestParts = { database, documents, requests, demo: true };
  const person = (name: string, number: string, like: Actor, role: Actor['role']) =>
    loggedTransaction(database, null, async (tx): Promise<Actor> => {
      const [givenName = '', surname = ''] = name.split(' ');
      const email = `${number}@paraugs.example`;
      const staff = await enterStaff(
        tx,
        { at: mondayMorning },
        { personalNumber: `PNOLV-329997-${number}`, givenName, surname, email },
      );
      const post = { staff: staff.id, role, organisation: like.organisation, centre: null, position: 'eksperts' };
      const right = await enterRight(tx, { ...post, from: mondayMorning.subtract({ hours: 24 }) });
      return { ...like, person: staff.id, name, role, right: right.id, centre: null, at: mondayMorning };
    });
  const ruta = await person('Ruta Pārstāve', '00001', cast.elita, 'representative');
  const otto = await person('Otto Otrais', '00002', cast.maija, 'ministry_officer');

  /** Carries out one of the room's acts. */
  function act<Path extends string, Answer extends z.ZodType>(
    actor: Actor,
    act: Act<Path, z.ZodType, Answer, RequestParts>,
    of: Of<Path>,
    input: object = {},
  ) {
    return carryOut(parts, actor, act, { id: randomUUID(), of, input });
  }

  /** A request whose form has been made. */
  async function prepared(actor: Actor = ruta, draft: Draft = { kind: 'grant', rows: [vita] }) {
    const begun = await act(actor, accessRequestsActs.beginRequest, {});
    return filled(actor, begun.id, draft);
  }

  async function filled(actor: Actor, request: string, draft: Draft) {
    await act(actor, accessRequestsActs.saveDraft, { request }, draft);
    await act(actor, accessRequestsActs.makeForm, { request });
    const pdf = await lookAt(parts, actor, accessRequestsViews.viewForm, { of: { request } }, (bytes) => bytes);
    return { request, file: { name: 'pieteikums.pdf', bytes: new Uint8Array(pdf) } };
  }

  function whole(request: string, actor: Actor = ruta) {
    return loggedTransaction(database, actor.centre, (tx) => requestWhole(tx, actor, request));
  }

  return {
    ...{ database, cast, pki, engine, signing, documents, requests, parts, ruta, otto, prepared, filled, act, whole },
    /** Sends a file in; `by` are settings of an installation with another validator. */
    send: (request: string, bytes: Uint8Array, name = 'pieteikums.asice', actor: Actor = ruta, by = parts) => {
      const input = { signed: { name, bytes: new Uint8Array(bytes) } };
      return carryOut(by, actor, accessRequestsActs.sendRequest, { id: randomUUID(), of: { request }, input });
    },
    validateAgain: (request: string, sending: string, by = parts) => {
      const asked = { id: randomUUID(), of: { request, sending }, input: {} };
      return carryOut(by, ruta, accessRequestsActs.validateAgain, asked);
    },
    async decide(actor: Actor, request: string, input: object = {}) {
      const { sendings, rows: asked } = await whole(request, actor);
      const report = sendings.find(({ verdict }) => verdict !== 'refused')?.report ?? randomUUID();
      const rows = asked.map(({ number }) => ({ number, approved: true, reason: 'Atbilst 2. pielikumam.' }));
      return act(actor, accessRequestsActs.decideRequest, { request }, { report, rows, ...input });
    },
  };
}

export type { DemoPki };
