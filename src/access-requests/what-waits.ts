import type { Actor, Waiting, WaitingKind } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { listRequests } from './list-requests.ts';
import { readers } from './see-request.ts';
import type { State } from './state.ts';
import { accessRequestsViews } from './views.ts';
import { words } from './words.ts';

/** Nobody has so many that wait. */
const latest = 50;

const toDecide: readonly State[] = ['manual', 'in-order'];
const returned: readonly State[] = ['refused'];

/**
 * Of the ministry, requests to enter or to decide on; of those who ask, what came back or is to be signed and sent, and what waits for the
 * ministry. Counted among the latest ones.
 */
export async function waitingRequests(tx: Transaction, actor: Actor): Promise<readonly Waiting[]> {
  if (!readers.some((role) => role === actor.role)) return [];
  const { path } = accessRequestsViews.listRequests;
  const isOfficer = actor.role === 'ministry_officer';
  const { requests } = await listRequests(tx, actor, { waiting: isOfficer, size: latest });
  const waiting = (name: keyof typeof words.lv.waits, kind: WaitingKind, states: readonly State[]): Waiting => ({
    name,
    kind,
    text: say(words, (w) => w.waits[name]),
    all: { count: requests.filter(({ state }) => states.includes(state)).length, href: path },
  });
  const decided: Waiting = {
    name: 'decided',
    kind: 'finished',
    text: say(words, (w) => w.waits.decided),
    all: { count: undefined, href: path },
  };
  if (isOfficer) {
    return [
      waiting('toDecide', 'waiting', toDecide),
      waiting('toEnter', 'waiting', ['draft', 'to-sign', 'refused']),
      decided,
    ];
  }
  return [
    waiting('returned', 'returned', returned),
    waiting('toSend', 'waiting', ['draft', 'to-sign']),
    waiting('atMinistry', 'waiting', toDecide),
    decided,
  ];
}
