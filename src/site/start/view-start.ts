import { waitingRequests } from '#access-requests/index.ts';
import { everyRole, viewOfNobody, type Waiting, type WhatWaits } from '#acting/index.ts';
import { waitingBlanks } from '#archive/index.ts';
import { waitingInLog } from '#audit-log/index.ts';
import { waitingCases, waitingFilings } from '#cases/index.ts';
import { waitingEServices } from '#catalogue/index.ts';
import { say } from '#platform/languages/languages.ts';
import { waitingRights } from '#rights/index.ts';
import { words } from './words.ts';

/** What rooms say of it, in this order. */
const asked: readonly WhatWaits[] = [
  waitingCases,
  waitingBlanks,
  waitingRequests,
  waitingRights,
  waitingEServices,
  waitingFilings,
  waitingInLog,
];

/** The start page of each role: what waits for the person, overdue and due first. */
export const viewStart = viewOfNobody({
  name: 'start.view',
  title: say(words, (w) => w.view),
  roles: everyRole,
  path: '/start',
  showsNobody: 'figures of what waits, without names',
  async look(tx, actor) {
    const seen: Waiting[] = [];
    for (const ask of asked) seen.push(...(await ask(tx, actor)));
    return { seen };
  },
});
