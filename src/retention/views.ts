import { z } from 'zod';
import { viewOfNobody } from '#acting/index.ts';
import { entryNotFound, numbersOf, ownCentre, ownCentres, registerEntryOf } from '#archive/index.ts';
import { staffNames } from '#organisations/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { typedId } from '#platform/input/ids.ts';
import { numberInAddress } from '#platform/input/number-in-address.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { entriesOfFile, filesOfCentre, type Hold, holdById, holdsOfCentre, holdsOn } from './queries.ts';
import { refuse } from './refuse.ts';
import { words } from './words.ts';

const showsNobody = 'numbers of the register, and why papers are kept';

/** What can be seen of how long papers are kept. */
export const retentionViews = {
  /** The holds that reach an entry. */
  viewHolds: viewOfNobody({
    name: 'hold.view-of-entry',
    title: say(words, (w) => w.views.ofEntry),
    roles: ['employee', 'viewer', 'auditor'],
    path: '/register/{document}/holds',
    showsNobody,
    async look(tx, _actor, { document }) {
      const entry = await registerEntryOf(tx, document);
      if (!entry) throw entryNotFound();
      const holds = await holdsOn(tx, document);
      const numbers = await numbersOf(
        tx,
        holds.flatMap((hold) => hold.document ?? []),
      );
      return { seen: { document, entry, holds, numbers, staff: await namesOf(tx, holds) } };
    },
  }),
  /** The centres of an administrator's municipality. */
  listCentres: viewOfNobody({
    name: 'retention.list-centres',
    title: say(words, (w) => w.views.listCentres),
    roles: ['administrator'],
    path: '/retention',
    showsNobody,
    look: async (tx, actor) => ({ seen: await ownCentres(tx, actor) }),
  }),
  /** The files of a centre by year: when their term ends, what is due and what is held; and the holds. */
  viewCentre: viewOfNobody({
    name: 'retention.view',
    title: say(words, (w) => w.views.view),
    roles: ['administrator'],
    path: '/retention/{centre}',
    query: z.object({ before: typedId().optional() }),
    showsNobody,
    centreOf: async (tx, actor, { centre }) => (await ownCentre(tx, actor, centre)).id,
    async look(tx, actor, { centre: id }, { before }) {
      const centre = await ownCentre(tx, actor, id);
      const files = await filesOfCentre(tx);
      const { holds, next } = await holdsOfCentre(tx, before);
      const numbers = await numbersOf(
        tx,
        holds.flatMap(({ document }) => document ?? []),
      );
      const staff = await namesOf(tx, holds);
      return { seen: { centre, files, holds, next, numbers, staff, today: officialDay(actor.at) } };
    },
  }),
  /** The entries of a file of a year by their numbers, and how each stands. */
  viewFile: viewOfNobody({
    name: 'retention.view-file',
    title: say(words, (w) => w.views.file),
    roles: ['administrator'],
    path: '/retention/{centre}/file',
    query: z.object({ year: numberInAddress, file: z.string().max(50).optional(), behind: numberInAddress }),
    showsNobody,
    centreOf: async (tx, actor, { centre }) => (await ownCentre(tx, actor, centre)).id,
    async look(tx, actor, { centre: id }, { year, file, behind }) {
      const centre = await ownCentre(tx, actor, id);
      if (year === undefined || file === undefined) throw refuse('no-file', (w) => w.noFile, { kind: 'absent' });
      const moment = { day: officialDay(actor.at), at: actor.at };
      return { seen: { centre, year, file, ...(await entriesOfFile(tx, { year, file, behind, ...moment })) } };
    },
  }),
  /** One hold, and the form that lifts it. */
  viewHold: viewOfNobody({
    name: 'hold.view',
    title: say(words, (w) => w.views.hold),
    roles: ['administrator'],
    path: '/retention/{centre}/holds/{hold}',
    showsNobody,
    centreOf: async (tx, actor, { centre }) => (await ownCentre(tx, actor, centre)).id,
    async look(tx, actor, { centre: id, hold: of }) {
      const centre = await ownCentre(tx, actor, id);
      const hold = await holdById(tx, of);
      const numbers = await numbersOf(tx, hold.document ? [hold.document] : []);
      return { seen: { centre, hold, numbers, staff: await namesOf(tx, [hold]) } };
    },
  }),
};

function namesOf(tx: Transaction, holds: readonly Hold[]) {
  return staffNames(
    tx,
    holds.flatMap(({ setBy, lifted }) => (lifted ? [setBy, lifted.by] : [setBy])),
  );
}
