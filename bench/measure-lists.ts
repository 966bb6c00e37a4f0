import { client, forSeconds, times } from './load.ts';
import { postgresCpuOf } from './postgres-cpu.ts';
import { aimed, heading, percentile, row } from './report.ts';
import { type Site, startSite, type Tree } from './site-process.ts';

interface Asked {
  readonly name: string;
  readonly path: string;
  /** The text of a search, which is posted. */
  readonly body?: object;
  readonly isSearch?: boolean;
}

interface Cost {
  readonly site: number;
  readonly postgres: number;
  readonly p99: number;
}

const pages: readonly Asked[] = [
  { name: 'case list, first page', path: '/cases' },
  { name: 'case list, by state', path: '/cases?state=22.1.5' },
  { name: 'case list, expired', path: '/cases?state=expired' },
  { name: 'case list, between two days', path: '/cases?from=01.01.2020.&to=31.01.2020.' },
  { name: 'to be told', path: '/to-tell' },
];

/** Enough for full pages. */
const fewCases = 500;

const requestsToWarmUp = 500;

const searches: readonly Asked[] = [
  ...['Bērziņ', 'b', 'Dace Bērziņš', 'kalninsaa', 'xyz', '17/2020'].map((text) => search(text)),
  search('Bērziņ', { state: 'done' }),
  search('Bērziņ', { state: 'refused' }),
  search('b', { from: '01.01.2020.', to: '01.01.2020.' }),
  search('b', { state: 'expired' }),
];

function search(text: string, filter: Readonly<Record<string, string>> = {}): Asked {
  const name = `search "${text}"${Object.values(filter)
    .map((value) => ` ${value}`)
    .join('')}`;
  return { name, path: '/api/cases/search', body: { text, ...filter }, isSearch: true };
}

/** The cost of a list's page and of a search with few cases and with many, and their ratio. */
export async function measureLists(
  tree: Tree,
  {
    serverUrl,
    seconds,
    connections,
    cases,
  }: { serverUrl: string; seconds: number; connections: number; cases: number },
): Promise<void> {
  const site = await startSite(tree, serverUrl);
  try {
    const caseId = await withClient(site, (http) => tree.wholeCase(http, site.serving, 0));
    const asked = [{ name: 'task list of a case', path: `/cases/${caseId}` }, ...pages, ...searches];
    await site.enterCases({ first: 0, count: fewCases });
    const few = new Map<string, Cost>();
    for (const one of asked) few.set(one.name, await costOf(site, one, seconds, connections));
    const started = performance.now();
    await site.enterCases({ first: fewCases, count: cases - fewCases });
    heading(
      `pages of lists, ${connections} connections, ${cases.toLocaleString('en')} cases (entered in ${Math.round((performance.now() - started) / 1000)} s)`,
    );
    for (const one of asked) {
      const cost = await costOf(site, one, seconds, connections);
      tell(one, cost, few.get(one.name) ?? cost);
      if (one.isSearch) await tellNextPage(site, one, seconds, connections);
    }
  } finally {
    site.stop();
  }
}

function tell({ name, isSearch }: Asked, cost: Cost, few: Cost): void {
  const ratio = (many: number, before: number) => (many / Math.max(before, 0.1)).toFixed(1);
  row(
    name,
    `p99 ${cost.p99.toFixed(1)} ms`,
    `many : few  site ${ratio(cost.site, few.site)}, PostgreSQL ${ratio(cost.postgres, few.postgres)}`,
  );
  if (isSearch) aimed(`  ${name}: CPU of PostgreSQL`, cost.postgres, 'ms', { most: 15 });
  else {
    aimed(`  ${name}: CPU of the site`, cost.site, 'ms', { most: 6 });
    aimed(`  ${name}: p99`, cost.p99, 'ms', { most: 60 });
    row(`  ${name}: CPU of PostgreSQL`, `${cost.postgres.toFixed(2)} ms`);
  }
}

async function tellNextPage(site: Site, one: Asked, seconds: number, connections: number): Promise<void> {
  const cookie = site.serving.counters[0]?.cookie ?? '';
  const { body } = await withClient(site, (http) => http.ask(one.path, cookie, one.body));
  const { next } = JSON.parse(body) as { next: string | null };
  if (next === null) return;
  const cost = await costOf(site, { ...one, body: { ...one.body, after: next } }, seconds, connections);
  aimed(`  ${one.name}, next page: CPU of PostgreSQL`, cost.postgres, 'ms', { most: 15 });
}

async function costOf(site: Site, { path, body }: Asked, seconds: number, connections: number): Promise<Cost> {
  const cookie = site.serving.counters[0]?.cookie ?? '';
  const cpu = await postgresCpuOf(site.serving.urls.owner);
  const cost = await withClient(site, async (http) => {
    const ask = async () => {
      const { status, body: answer } = await http.ask(path, cookie, body);
      if (status !== 200) throw new Error(`${path} answered ${status}: ${answer.slice(0, 300)}`);
    };
    // Each connection of the site's pool gets its cached plan, and V8 optimises.
    await times(requestsToWarmUp, connections * 2, ask);
    http.milliseconds.length = 0;
    const before = await site.cpu();
    const postgres = await cpu.during(() => forSeconds(Math.max(1, seconds / 5), connections, ask));
    const done = http.milliseconds.length;
    return {
      site: ((await site.cpu()) - before) / done,
      postgres: postgres / done,
      p99: percentile(http.milliseconds, 0.99),
    };
  });
  await cpu.close();
  return cost;
}

async function withClient<T>({ serving }: Site, work: (http: ReturnType<typeof client>) => Promise<T>): Promise<T> {
  const http = client(serving.origin, 4);
  try {
    return await work(http);
  } finally {
    http.close();
  }
}
