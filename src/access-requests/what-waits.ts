import type { Actor, Waiting, WaitingKind } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { listRequests } from './list-requests.ts';
import { readers } from './see-request.ts';
import { accessRequestsViews } from './views.ts';
import { words } from './words.ts';

/**
 * Of the ministry, requests to enter or to decide on; of those who ask, what came back or is to be signed and sent, and what waits for the
 * ministry. Counted on the list's first page.
 */
export async function waitingRequests(tx: Transaction, actor: Actor): Promise<readonly Waiting[]> {
  if (!readers.some((role) => role === actor.role)) return [];
  const { path } = accessRequestsViews.listRequests;
  const isOfficer = actor.role === 'ministry_officer';
  const { requests } = await listRequests(tx, actor, { waiting: isOfficer });
  const waiting = (name: keyof typeof words.lv.waits, kind: WaitingKind, states: readonly string[]): Waiting => ({
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
    const toDecide = waiting('toDecide', 'waiting', ['manual', 'in-order']);
    return [toDecide, waiting('toEnter', 'waiting', ['draft', 'to-sign', 'refused']), decided];
  }
  return [
    waiting('returned', 'returned', ['refused']),
    waiting('toSend', 'waiting', ['draft', 'to-sign']),
    waiting('atMinistry', 'waiting', ['manual', 'in-order']),
    decided,
  ];
}
