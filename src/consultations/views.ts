import { z } from 'zod';
import { view } from '#acting/index.ts';
import { say } from '#platform/languages/languages.ts';
import { consultationsOfCentre } from './queries.ts';
import { words } from './words.ts';

/** What can be seen of consultations. */
export const consultationsViews = {
  /** The centre's consultations, the latest first. They name no client, so looking leaves no entry. */
  listConsultations: view({
    name: 'consultation.list',
    title: say(words, (w) => w.views.listConsultations),
    point: '17.3, 20.13',
    roles: ['employee', 'viewer'],
    path: '/consultations',
    query: z.object({ after: z.uuid().optional() }),
    logged: false,
    look: async (tx, _actor, _of, { after }) => ({ seen: await consultationsOfCentre(tx, after) }),
  }),
};
