import { join } from 'node:path';
import pg from 'pg';
import { client, forSeconds, times } from './load.ts';
import { pgbench } from './pgbench.ts';
import { postgresCpuOf } from './postgres-cpu.ts';
import { aimed, heading, percentile, row } from './report.ts';
import { type Site, startSite, type Tree } from './site-process.ts';

export interface Measure {
  readonly serverUrl: string;
  readonly directory: string;
  readonly seconds: number;
  readonly connections: number;
}

interface Figures {
  cases: number;
  /** Milliseconds of CPU. */
  site: number;
  postgres: number;
  asker: number;
  seconds: number;
  /** Whole cases a second by pgbench: the same writes without the site. */
  readonly ceilings: number[];
  readonly acts: number[];
  /** CPU a case of each round. */
  readonly rounds: { readonly site: number; readonly postgres: number }[];
}

/** Many short ones, so that both trees are measured under the same load. */
const rounds = 12;
const roundsPerCeiling = 4;

/** For one process. With fewer, its CPU a case is still falling. */
const casesToWarmUp = 500;

/**
 * Runs whole cases through each tree's site, in turns within one run, from this many connections to this many
 * processes; with the figure of PostgreSQL alone for the same writes. All figures are per case, with the ratio of the
 * first tree to the second.
 */
export async function measureWholeCase(trees: readonly Tree[], processes: number, measure: Measure): Promise<void> {
  const runs: { tree: Tree; sites: Site[]; figures: Figures }[] = [];
  for (const tree of trees) {
    const sites: Site[] = [];
    for (let number = 0; number < processes; number++) sites.push(await startSite(tree, measure.serverUrl));
    const figures = { cases: 0, site: 0, postgres: 0, asker: 0, seconds: 0, ceilings: [], acts: [], rounds: [] };
    runs.push({ tree, sites, figures });
  }
  try {
    for (const { sites } of runs) await warmUp(sites, measure);
    for (let round = 0; round < rounds; round++) {
      for (const { sites, figures } of runs) await measureRound(sites, figures, measure);
      if (round % roundsPerCeiling > 0) continue;
      for (const { sites, figures } of runs) figures.ceilings.push(ceilingOf(sites, measure));
    }
  } finally {
    for (const { sites } of runs) for (const site of sites) site.stop();
  }
  const named = processes === 1 ? 'one process' : `${processes} processes`;
  heading(`one whole case through HTTP (9 acts), ${measure.connections} connections, ${named} of the site`);
  for (const { tree, figures } of runs) tellFigures(tree, figures, processes);
  const [ours, others] = runs.map(({ figures }) => figures);
  if (ours && others) tellRatios(ours, others);
}

/** Each process leads as many cases as V8 needs to optimise, in whatever time, so that all trees are measured as warm. */
async function warmUp(sites: readonly Site[], { connections }: Measure): Promise<void> {
  const lines = linesTo(sites, connections);
  await times(casesToWarmUp * sites.length, connections, lines.lead);
  // As autovacuum does after a minute: a plan made for empty tables would read them whole.
  for (const { serving } of sites) {
    const owner = new pg.Client({ connectionString: serving.urls.owner });
    await owner.connect();
    await owner.query('analyze');
    await owner.end();
  }
  await forSeconds(1, connections, lines.lead);
  lines.close();
}

async function measureRound(sites: readonly Site[], figures: Figures, measure: Measure): Promise<void> {
  const { connections } = measure;
  const lines = linesTo(sites, connections);
  const seconds = measure.seconds / rounds;
  const before = { site: await cpuOf(sites), asker: process.cpuUsage() };
  const cpu = await postgresCpuOf(...(sites.map(({ serving }) => serving.urls.owner) as [string]));
  let rate = 0;
  const postgres = await cpu.during(async () => {
    rate = await forSeconds(seconds, connections, lines.lead);
  });
  await cpu.close();
  figures.postgres += postgres;
  const { user, system } = process.cpuUsage(before.asker);
  const site = (await cpuOf(sites)) - before.site;
  figures.site += site;
  figures.asker += (user + system) / 1000;
  figures.cases += lines.done();
  figures.rounds.push({ site: site / lines.done(), postgres: postgres / lines.done() });
  figures.seconds += lines.done() / rate;
  figures.acts.push(...lines.milliseconds());
  lines.close();
}

/** Clients of all the sites; the lines use them in turn. */
function linesTo(sites: readonly Site[], connections: number) {
  const clients = sites.map((site) => ({ site, http: client(site.serving.origin, connections) }));
  let done = 0;
  return {
    lead: async (line: number) => {
      const { site, http } = clients[line % clients.length] as (typeof clients)[number];
      await site.tree.wholeCase(http, site.serving, line);
      done++;
    },
    done: () => done,
    milliseconds: () => clients.flatMap(({ http }) => http.milliseconds),
    close: () => {
      for (const { http } of clients) http.close();
    },
  };
}

async function cpuOf(sites: readonly Site[]): Promise<number> {
  let used = 0;
  for (const site of sites) used += await site.cpu();
  return used;
}

/**
 * Whole cases a second by pgbench, at a centre whose pages are not measured: its values in sealed columns cannot be
 * decrypted.
 */
function ceilingOf([site]: readonly Site[], { seconds, connections }: Measure): number {
  if (!site) throw new Error('no site');
  const { tree, serving } = site;
  const counter = serving.counters.at(-1);
  const values = {
    centre: counter?.centre,
    staff: counter?.employee,
    edition: serving.edition,
    e_service: serving.eService,
  };
  return pgbench(serving.urls.site, [
    `--file=${join(tree.directory, 'bench/whole-case.sql')}`,
    `--client=${connections}`,
    '--jobs=2',
    `--time=${Math.ceil(seconds / roundsPerCeiling)}`,
    ...Object.entries(values).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
  ]);
}

function tellFigures({ name }: Tree, figures: Figures, processes: number): void {
  const { cases, site, postgres, asker, seconds, ceilings, acts } = figures;
  const rate = cases / seconds;
  const ceiling = ceilings.reduce((sum, one) => sum + one, 0) / ceilings.length;
  row(`${name}: cases a second`, rate.toFixed(1), `${cases} cases; by pgbench ${ceiling.toFixed(1)}`);
  const share = (100 * rate) / ceiling;
  if (processes === 2 && name === 'this tree') aimed(`${name}: share of pgbench`, share, '%', { least: 38 });
  else row(`${name}: share of pgbench`, `${share.toFixed(0)} %`);
  row(
    `${name}: CPU a case, site`,
    `${(site / cases).toFixed(2)} ms`,
    `PostgreSQL ${(postgres / cases).toFixed(2)} ms, asker ${(asker / cases).toFixed(2)} ms`,
  );
  row(`${name}: an act, p50`, `${percentile(acts, 0.5).toFixed(1)} ms`);
  if (name === 'this tree') aimed(`${name}: an act, p99`, percentile(acts, 0.99), 'ms', { most: 40 });
  else row(`${name}: an act, p99`, `${percentile(acts, 0.99).toFixed(1)} ms`);
}

/** The median of the rounds, so that a round disturbed by another program has no effect. */
function tellRatios(ours: Figures, others: Figures): void {
  const ratio = (used: (round: Figures['rounds'][number]) => number) => {
    const ratios = ours.rounds.flatMap((round, index) => {
      const other = others.rounds[index];
      return other ? [used(round) / used(other)] : [];
    });
    return percentile(ratios, 0.5);
  };
  const [site, postgres] = [ratio((round) => round.site), ratio((round) => round.postgres)];
  aimed('CPU of the site a case, ratio', site, '', { most: 0.6 });
  aimed("PostgreSQL's CPU a case, ratio", postgres, '', { most: 0.8 });
}
