import { z } from 'zod';
import { viewOfNobody } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { consultationsOfCentre } from './queries.ts';
import { words } from './words.ts';

/** What can be seen of consultations. */
export const consultationsViews = {
  /** The centre's consultations, the latest first. */
  listConsultations: viewOfNobody({
    name: 'consultation.list',
    title: say(words, (w) => w.views.listConsultations),
    point: '17.3, 20.13',
    roles: ['employee', 'viewer'],
    path: '/consultations',
    query: z.object({ after: z.uuid().optional() }),
    showsNobody: 'consultations are recorded without a client',
    look: async (tx, _actor, _of, { after }) => ({ seen: await consultationsOfCentre(tx, after) }),
  }),
};
