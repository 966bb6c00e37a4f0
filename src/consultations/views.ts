import { z } from 'zod';
import { viewOfNobody } from '#acting/index.ts';
import { typedId } from '#platform/input/ids.ts';
import { say } from '#platform/languages/languages.ts';
import { noSuchConsultation } from './put-right-consultation.ts';
import { type ConsultationRecord, consultationsOfCentre, recordsOf } from './queries.ts';
import { words } from './words.ts';

export interface ConsultationSeen {
  readonly id: string;
  readonly heldBy: string;
  readonly holds: ConsultationRecord;
  readonly records: readonly ConsultationRecord[];
}

/** What can be seen of consultations. */
export const consultationsViews = {
  /** The centre's consultations, the latest first. */
  listConsultations: viewOfNobody({
    name: 'consultation.list',
    title: say(words, (w) => w.views.listConsultations),
    point: '17.3, 20.13',
    roles: ['employee', 'viewer'],
    path: '/consultations',
    query: z.object({ after: typedId().optional() }),
    showsNobody: 'consultations are recorded without a client',
    look: async (tx, _actor, _of, { after }) => ({ seen: await consultationsOfCentre(tx, after) }),
  }),
  /** A consultation with all its records: the last one holds. */
  viewConsultation: viewOfNobody({
    name: 'consultation.view',
    title: say(words, (w) => w.views.viewConsultation),
    point: '17.3, 20.13',
    roles: ['employee', 'viewer'],
    path: '/consultations/{consultation}',
    showsNobody: 'consultations are recorded without a client',
    async look(tx, _actor, { consultation }) {
      const records = await recordsOf(tx, consultation);
      const [first, holds] = [records[0], records.at(-1)];
      if (!first || !holds) throw noSuchConsultation();
      return { seen: { id: first.id, heldBy: first.by, holds, records } satisfies ConsultationSeen };
    },
  }),
};
