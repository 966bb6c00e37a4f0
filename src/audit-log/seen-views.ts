import { type Actor, type Look, view, type Whose } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { logOf } from './log-of.ts';
import { nameSeen, type SeenPerson } from './name-seen.ts';
import type { NamePeople } from './read-log.ts';
import { seenBy, type Viewer } from './seen.ts';
import { type SeenInput, seenInput } from './seen-input.ts';
import { words } from './words.ts';

/** What the page shows: nothing is looked for before it is said whose looks. */
export interface SeenList {
  readonly asked: boolean;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly people: readonly SeenPerson[];
}

interface Needs {
  readonly namePeople: NamePeople;
}

const known = {
  roles: ['auditor', 'organisation_auditor'],
  query: seenInput,
  purpose: 'breach',
} as const;

/** Whose data an account or a network address saw, for the report of a breach (GDPR 33, 34). */
export const seenViews = {
  viewSeen: view({
    ...known,
    name: 'audit-log.view-seen',
    title: say(words, (w) => w.views.viewSeen),
    path: '/audit/seen',
    look: (tx, actor, _of, query, { namePeople }: Needs) => lookAtSeen(tx, actor, query, namePeople),
  }),
  /** The same as a file. */
  exportSeen: view({
    ...known,
    name: 'audit-log.export-seen',
    title: say(words, (w) => w.views.exportSeen),
    path: '/audit/seen/export',
    look: (tx, actor, _of, query, { namePeople }: Needs) => lookAtSeen(tx, actor, query, namePeople),
  }),
};

/** So many days back, if it is not said from when. */
const daysBack = 30;

async function lookAtSeen(tx: Logged, actor: Actor, query: SeenInput, namePeople: NamePeople): Promise<Look<SeenList>> {
  const to = query.to ?? officialDay(actor.at);
  const from = query.from ?? to.subtract({ days: daysBack });
  const viewer = viewerOf(query);
  const seen = viewer ? await seenBy(tx, await logOf(tx, actor), viewer, { from, to }) : [];
  const people = await nameSeen(tx, seen, namePeople);
  const things = {
    ...(query.account && { staff: query.account }),
    ...(query.caller && { caller: query.caller }),
    ...{ from: from.toString(), to: to.toString(), people: String(people.length) },
  };
  return { seen: { asked: viewer !== undefined, from, to, people }, whose: whoseOf(seen), things };
}

function viewerOf({ account, caller }: SeenInput): Viewer | undefined {
  if (account) return { account };
  return caller ? { callers: caller.split(',') } : undefined;
}

function whoseOf(seen: readonly Pick<SeenPerson, 'kind' | 'id'>[]): Whose {
  const ids = (kind: SeenPerson['kind']) => seen.filter((one) => one.kind === kind).map(({ id }) => id);
  return { clients: ids('clients'), staff: ids('staff'), invited: ids('invited'), requests: ids('requests') };
}
