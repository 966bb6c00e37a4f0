import { z } from 'zod';
import { view } from '#acting/index.ts';
import { centresOf } from '#organisations/index.ts';
import { say } from '#platform/languages/languages.ts';
import { decisionPaper } from './decision-paper.ts';
import { listRequests } from './list-requests.ts';
import { formPdf, requestWhole } from './queries.ts';
import { reportsOf } from './report-of.ts';
import { requestToDecide } from './request-to-decide.ts';
import { readers } from './see-request.ts';
import { seenTable } from './seen-table.ts';
import { signedFile } from './signed-file.ts';
import { words } from './words.ts';

const said = (pick: (w: (typeof words)['lv']['views']) => string) => say(words, (w) => pick(w.views));

/**
 * What can be seen of access requests (22.). The list names organisations only; everything else shows people, or files with
 * their signers' personal codes, and stands in the log.
 */
export const accessRequestsViews = {
  listRequests: view({
    name: 'access-request.list',
    title: said((w) => w.listRequests),
    point: '22',
    roles: readers,
    path: '/access-requests',
    // An officer comes for what waits; the rest is there to be looked up.
    query: z.object({ after: z.uuid().optional(), show: z.enum(['waiting', 'all']).optional() }),
    logged: false,
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
      const centres = request.form ? [] : await centresOf(tx, request.organisation.id);
      return { seen: { request, centres }, things: of };
    },
  }),

  viewTable: view({
    name: 'access-request.view-table',
    title: said((w) => w.viewTable),
    point: '22',
    roles: readers,
    path: '/access-requests/{request}/table',
    look: async (tx, actor, of) => ({ seen: await seenTable(tx, actor, of.request), things: of }),
  }),

  viewForm: view({
    name: 'access-request.view-form',
    title: said((w) => w.viewForm),
    point: '22',
    roles: readers,
    path: '/access-requests/{request}/form.pdf',
    look: async (tx, actor, of) => ({ seen: await formPdf(tx, actor, of.request), things: of }),
  }),

  viewReport: view({
    name: 'access-request.view-report',
    title: said((w) => w.viewReport),
    point: 'annex-2.1',
    roles: readers,
    path: '/access-requests/{request}/sendings/{sending}',
    look: async (tx, actor, of) => ({ seen: await reportsOf(tx, actor, of), things: of }),
  }),

  viewSignedFile: view({
    name: 'access-request.view-file',
    title: said((w) => w.viewSignedFile),
    point: 'annex-2.1',
    roles: readers,
    path: '/access-requests/{request}/sendings/{sending}/file',
    look: async (tx, actor, of) => ({ seen: await signedFile(tx, actor, of), things: of }),
  }),

  viewToDecide: view({
    name: 'access-request.view-to-decide',
    title: said((w) => w.viewToDecide),
    point: '22',
    roles: ['ministry_officer'],
    path: '/access-requests/{request}/decision',
    look: async (tx, actor, of) => ({ seen: await requestToDecide(tx, actor, of.request), things: of }),
  }),

  viewDecision: view({
    name: 'access-request.view-decision',
    title: said((w) => w.viewDecision),
    point: '22',
    roles: readers,
    path: '/access-requests/{request}/decision.pdf',
    look: async (tx, actor, of) => ({ seen: await decisionPaper(tx, actor, of.request), things: of }),
  }),
};
