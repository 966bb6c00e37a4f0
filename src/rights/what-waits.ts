import { type Actor, mostWaiting, type Waiting, type WaitingKind } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { say } from '#platform/languages/languages.ts';
import type { Lacking } from './figures/lacking.ts';
import { isLacking, type RightsFigures, rightsFigures } from './figures.ts';
import { words } from './start/words.ts';
import { rightsViews } from './views.ts';

/** Of administrators, their users' rights to see to (Annex 2, notes 3 and 4); of the ministry, organisations that do not, as its list has them. */
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
  const listed = (name: keyof typeof words.lv, what: Lacking) =>
    waiting(
      name,
      'overdue',
      figures.filter((one) => isLacking(one, what)).length,
      `${rightsViews.viewFigures.path}?show=${what}`,
    );
  return [listed('withoutAdministrator', 'without'), listed('late', 'late')];
}

function waiting(name: keyof typeof words.lv, kind: WaitingKind, count: number, href: string): Waiting {
  return {
    name,
    kind,
    text: say(words, (w) => w[name]),
    all: { count: Math.min(Number(count), mostWaiting), href },
  };
}
