import { z } from 'zod';
import { type Actor, view, viewOfNobody, type Whose } from '#acting/index.ts';
import { centresOf } from '#organisations/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { typedId } from '#platform/input/ids.ts';
import { say } from '#platform/languages/languages.ts';
import { whoseRights } from '#rights/index.ts';
import { decisionPaper } from './decision-paper.ts';
import { listRequests } from './list-requests.ts';
import { formPdf, requestWhole } from './queries.ts';
import { refusedFor } from './refused-for.ts';
import { reportsOf } from './report-of.ts';
import { requestToDecide } from './request-to-decide.ts';
import { readers, seeRequest } from './see-request.ts';
import { seenTable } from './seen-table.ts';
import { signedFile } from './signed-file.ts';
import { words } from './words.ts';

const said = (pick: (w: (typeof words)['lv']['views']) => string) => say(words, (w) => pick(w.views));

/**
 * What can be seen of access requests (22.). The list names organisations only; everything else shows people, or files with
 * their signers' personal codes, and stands in the log.
 */
export const accessRequestsViews = {
  listRequests: viewOfNobody({
    name: 'access-request.list',
    title: said((w) => w.listRequests),
    point: '22',
    roles: readers,
    path: '/access-requests',
    // An officer comes for what waits; the rest is there to be looked up.
    query: z.object({ after: typedId().optional(), show: z.enum(['waiting', 'all']).optional() }),
    showsNobody: 'the list names organisations only',
    async look(tx, actor, _of, { after, show = 'waiting' }) {
      const waiting = actor.role === 'ministry_officer' && show === 'waiting';
      return { seen: { waiting, ...(await listRequests(tx, actor, { after, waiting })) } };
    },
  }),

  viewRequest: view({
    name: 'access-request.view',
    title: said((w) => w.viewRequest),
    point: '22',
    roles: readers,
    path: '/access-requests/{request}',
    async look(tx, actor, of) {
      const request = await requestWhole(tx, actor, of.request);
      const centres = request.form ? [] : await centresOf(tx, request.organisation.id, actor.at);
      return lookOf(tx, actor, of, { request, centres, refusedFor: await refusedFor(tx, actor, request) });
    },
  }),

  viewTable: view({
    name: 'access-request.view-table',
    title: said((w) => w.viewTable),
    point: '22',
    roles: readers,
    path: '/access-requests/{request}/table',
    look: async (tx, actor, of) => lookOf(tx, actor, of, await seenTable(tx, actor, of.request)),
  }),

  viewForm: view({
    name: 'access-request.view-form',
    title: said((w) => w.viewForm),
    point: '22',
    roles: readers,
    path: '/access-requests/{request}/form.pdf',
    look: async (tx, actor, of) => lookOf(tx, actor, of, await formPdf(tx, actor, of.request)),
  }),

  viewReport: view({
    name: 'access-request.view-report',
    title: said((w) => w.viewReport),
    point: 'annex-2.1',
    roles: readers,
    path: '/access-requests/{request}/sendings/{sending}',
    look: async (tx, actor, of) => lookOf(tx, actor, of, await reportsOf(tx, actor, of)),
  }),

  viewSignedFile: view({
    name: 'access-request.view-file',
    title: said((w) => w.viewSignedFile),
    point: 'annex-2.1',
    roles: readers,
    path: '/access-requests/{request}/sendings/{sending}/file',
    look: async (tx, actor, of) => lookOf(tx, actor, of, await signedFile(tx, actor, of)),
  }),

  viewToDecide: view({
    name: 'access-request.view-to-decide',
    title: said((w) => w.viewToDecide),
    point: '22',
    roles: ['ministry_officer'],
    path: '/access-requests/{request}/decision',
    async look(tx, actor, of) {
      const seen = await requestToDecide(tx, actor, of.request);
      return lookOf(tx, actor, of, seen, whoseRights(seen.administrators));
    },
  }),

  viewDecision: view({
    name: 'access-request.view-decision',
    title: said((w) => w.viewDecision),
    point: '22',
    roles: readers,
    path: '/access-requests/{request}/decision.pdf',
    look: async (tx, actor, of) => lookOf(tx, actor, of, await decisionPaper(tx, actor, of.request)),
  }),
};

/** A look at a request: at all whom it names. The entry belongs to its organisation's log, whoever looks. */
async function lookOf<Seen>(tx: Logged, actor: Actor, of: { readonly request: string }, seen: Seen, whose: Whose = {}) {
  const { organisation } = await seeRequest(tx, actor, of.request);
  return { seen, whose: { ...whose, requests: [of.request] }, things: { ...of, organisation } };
}
