import { type Actor, type CentreActor, mostWaiting, type Waiting, type WaitingKind } from '#acting/index.ts';
import { readByIndex, rows, sql, type Transaction } from '#platform/database/database.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { employeesGone } from './employees-with-cases.ts';
import { runsOut } from './matches-filter.ts';
import { words } from './start/words.ts';
import { viewCases, viewOrphaned, viewToTell } from './views.ts';

interface Wanted {
  readonly name: keyof typeof words.lv;
  readonly kind: WaitingKind;
  readonly where: ReturnType<typeof sql>;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** The counter's work: whom to tell, mandates that run out with something to do, cases not finished. Each by one index. */
export async function waitingCases(tx: Transaction, actor: Actor): Promise<readonly Waiting[]> {
  if ((actor.role !== 'employee' && actor.role !== 'viewer') || actor.centre === null) return [];
  readByIndex(tx);
  const today = officialDay(actor.at);
  const wanted: readonly Wanted[] = [
    { name: 'toTellLate', kind: 'overdue', where: sql`tell_on < ${today}`, path: viewToTell.path },
    { name: 'toTellToday', kind: 'today', where: sql`tell_on = ${today}`, path: viewToTell.path },
    {
      name: 'runningOut',
      kind: 'ending',
      where: runsOut(today),
      path: viewCases.path,
      query: { state: 'ending' },
    },
    {
      name: 'returned',
      kind: 'returned',
      where: sql`waiting_for = 'returned'`,
      path: viewCases.path,
      query: { state: 'returned' },
    },
    { name: 'open', kind: 'waiting', where: sql`waiting_for not in ('done', 'closed')`, path: viewCases.path },
  ];
  const [found] = await rows(tx, sql<Record<string, number>>`select ${sql.join(wanted.flatMap(counts))}`);
  const gone = await employeesGone(tx, actor as CentreActor);
  const done = { state: 'done' };
  return [
    ...(gone.length > 0 ? [orphaned(gone.length)] : []),
    ...wanted.map(({ name, kind, path, query }) => ({
      name,
      kind,
      text: say(words, (w) => w[name]),
      ...(isServing(actor) && {
        mine: { count: Number(found?.[`${name}_mine`]), href: address(path, { ...query, ...mine }) },
      }),
      all: { count: Number(found?.[name]), href: address(path, query) },
    })),
    {
      name: 'done',
      kind: 'finished',
      text: say(words, (w) => w.done),
      ...(isServing(actor) && { mine: { count: undefined, href: address(viewCases.path, { ...done, ...mine }) } }),
      all: { count: undefined, href: address(viewCases.path, done) },
    },
  ];

  function counts({ name, where }: Wanted) {
    const centre = sql`centre_id = ${actor.centre}`;
    const counted = (condition: ReturnType<typeof sql>) =>
      sql`(select count(*) from (select from case_progress p where ${condition} limit ${mostWaiting}) c)`;
    return [
      sql`${counted(sql`${centre} and ${where}`)} as ${sql.ref(name)}`,
      sql`${counted(sql`${centre} and responsible = ${actor.person} and ${where}`)} as ${sql.ref(`${name}_mine`)}`,
    ];
  }
}

const mine = { employee: 'mine' };

function isServing({ role }: Actor): boolean {
  return role === 'employee';
}

function orphaned(people: number): Waiting {
  return {
    name: 'orphaned',
    kind: 'overdue',
    text: say(words, (w) => w.orphaned),
    all: { count: people, href: viewOrphaned.path },
  };
}

function address(path: string, query: Readonly<Record<string, string>> = {}): string {
  const asked = new URLSearchParams(query).toString();
  return asked ? `${path}?${asked}` : path;
}
