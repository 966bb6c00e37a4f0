import type { Actor, Waiting, WaitingKind } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './change/words.ts';
import { lacksOf } from './lacks-of.ts';
import { ownEServices } from './own-e-services.ts';
import { catalogueViews } from './views.ts';

/** So many days before it takes effect a planned change is told. */
const soon = 30;

/** Of a holder's officer, the e-services that lack something, and the changes that take effect soon. */
export async function waitingEServices(tx: Transaction, actor: Actor): Promise<readonly Waiting[]> {
  if (actor.role !== 'holder_officer') return [];
  const eServices = await ownEServices(tx, actor);
  const until = officialDay(actor.at).add({ days: soon });
  const lacking = eServices.filter(({ now, planned }) =>
    [planned ?? now].some((last) => last && lacksOf(last).length > 0),
  );
  const planned = eServices.filter(
    (one) => one.planned && Temporal.PlainDate.compare(one.planned.validFrom, until) <= 0,
  );
  const waiting = (name: keyof typeof words.lv.waits, kind: WaitingKind, count: number): Waiting => ({
    name,
    kind,
    text: say(words, (w) => w.waits[name]),
    all: { count, href: catalogueViews.listOwn.path },
  });
  return [waiting('changesSoon', 'ending', planned.length), waiting('lacking', 'waiting', lacking.length)];
}

/** The same for the menu. */
export async function countWaitingEServices(tx: Transaction, actor: Actor): Promise<number> {
  return (await waitingEServices(tx, actor)).reduce((sum, { all }) => sum + (all.count ?? 0), 0);
}
