import { type Actor, mostWaiting, type Waiting, type WaitingKind } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import { type RightsFigures, rightsFigures } from './figures.ts';
import { words } from './start/words.ts';
import { rightsViews } from './views.ts';

/** Of administrators, their users' rights to see to (Annex 2, notes 3 and 4); of the ministry, organisations that do not. */
export async function waitingRights(tx: Transaction, actor: Actor): Promise<readonly Waiting[]> {
  const { role, at, organisation } = actor;
  if (role === 'administrator') {
    const [figures] = await rightsFigures(tx, { at, organisation });
    return figures ? ofOrganisation(figures) : [];
  }
  return role === 'ministry_officer' ? ofAll(await rightsFigures(tx, { at })) : [];
}

function ofOrganisation({ due, daysLate, ending, unused, orphaned }: RightsFigures): Waiting[] {
  const list = (name: string) => `${rightsViews.listRights.path}?list=${name}`;
  return [
    waiting('due', daysLate > 0 ? 'overdue' : 'waiting', due, rightsViews.listDueRights.path),
    waiting('ending', 'ending', ending, list('ending')),
    waiting('orphaned', 'waiting', orphaned, list('orphaned')),
    waiting('unused', 'waiting', unused, list('unused')),
  ];
}

function ofAll(figures: readonly RightsFigures[]): Waiting[] {
  const { path } = rightsViews.viewFigures;
  const without = figures.filter(({ administrators, users }) => administrators === 0 && users > 0);
  const late = figures.filter(({ daysLate }) => daysLate > 0);
  return [
    waiting('withoutAdministrator', 'overdue', without.length, `${path}?show=without`),
    waiting('late', 'overdue', late.length, `${path}?show=late`),
  ];
}

function waiting(name: keyof typeof words.lv, kind: WaitingKind, count: number, href: string): Waiting {
  return {
    name,
    kind,
    text: say(words, (w) => w[name]),
    all: { count: Math.min(Number(count), mostWaiting), href },
  };
}
