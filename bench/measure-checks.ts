import { createHash, randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Checks } from './enter-checks.ts';
import { forSeconds } from './load.ts';
import { postgresCpuOf } from './postgres-cpu.ts';
import { aimed, heading, percentile, row } from './report.ts';
import { startSite, type Tree } from './site-process.ts';

const lines = 12;

/** What a question about a mandate costs, over HTTP, with its signed reply and its entries in the log: nearly all are answered yes. */
export async function measureChecks(tree: Tree, serverUrl: string, seconds: number): Promise<void> {
  const site = await startSite(tree, serverUrl);
  try {
    const { origin } = site.serving;
    const checks = await site.enterChecks();
    const agent = new Agent({ keepAlive: true, maxSockets: lines });
    await forSeconds(3, lines, () => ask(agent, origin, checks));
    heading(`mandate checks over HTTP, ${lines} at once, ${checks.questions.length} mandates at 3 centres`);
    const took: number[] = [];
    const postgres = await postgresCpuOf(site.serving.urls.owner);
    const siteBefore = await site.cpu();
    let rate = 0;
    const inPostgres = await postgres.during(async () => {
      rate = await forSeconds(seconds, lines, async () => {
        const started = performance.now();
        await ask(agent, origin, checks);
        took.push(performance.now() - started);
      });
    });
    await postgres.close();
    const each = (milliseconds: number) => `${(milliseconds / took.length).toFixed(2)} ms`;
    aimed('checks a second', rate, '/s', { least: 500 });
    aimed('p99', percentile(took, 0.99), 'ms', { most: 50 });
    row('p50', `${percentile(took, 0.5).toFixed(1)} ms`);
    row('CPU of the site, each', each((await site.cpu()) - siteBefore));
    row('CPU of PostgreSQL, each', each(inPostgres));
    agent.destroy();
  } finally {
    site.stop();
  }
}

/** One in two hundred is about somebody unknown: more than 300 answers of no in a minute are not given. */
function ask(agent: Agent, origin: string, { token, questions }: Checks): Promise<void> {
  const known = questions[randomInt(questions.length)];
  const unknown = {
    personalCode: '320000-99999',
    employee: `PNOLV-0000${10 + randomInt(90)}-${10_000 + randomInt(90_000)}`,
  };
  const content = JSON.stringify(randomInt(200) === 0 ? { ...known, ...unknown } : known);
  const digest = createHash('sha256').update(content).digest('base64');
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-digest': `sha-256=:${digest}:`,
    };
    const asked = request(new URL('/api/mandate-checks', origin), { agent, method: 'POST', headers }, (reply) => {
      reply.on('data', () => undefined);
      reply.on('end', () => (reply.statusCode === 200 ? resolve() : reject(new Error(`answered ${reply.statusCode}`))));
    });
    asked.on('error', reject);
    asked.end(content);
  });
}
