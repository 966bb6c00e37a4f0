import { hasDemoData } from '#organisations/index.ts';
import { Vault } from '#platform/cryptography/vault.ts';
import { ClocksApart } from '#platform/database/clocks-apart.ts';
import { openDatabase, transaction } from '#platform/database/database.ts';
import { DatabaseAway } from '#platform/database/database-away.ts';
import { watchClock } from '#platform/database/watch-clock.ts';
import { type Log, openLog } from '#platform/process/log.ts';
import { stopSignal } from '#platform/process/stop-signal.ts';
import { readArguments } from './arguments.ts';
import { checkDatabase } from './check-database.ts';
import { readConfiguration } from './configuration.ts';
import { engineOfFiles } from './engine-of-files.ts';
import { health, healthPaths } from './health.ts';
import type { Fetch } from './http-server.ts';
import { limitRequests } from './limit-requests.ts';
import { type Metrics, openMetrics } from './metrics.ts';
import { openSite } from './open-site.ts';
import { dssEngine } from './second-opinion/dss-engine.ts';
import { sivaEngine } from './second-opinion/siva-engine.ts';
import { siteAddress } from './site-address.ts';
import { takeExactly } from './take-port.ts';
import { untold } from './untold.ts';
import { version } from './version.ts';

/** `tilts serve`: the site in production, until asked to stop; then it answers what was asked and ends. */
export async function serve(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  const asked = stopSignal();
  const configuration = readConfiguration(process.env);
  const { host, port, origin, connections, keys, access, requestsPerMinute, metricsToken, logLevel } = configuration;
  const log = openLog(logLevel);
  await using stack = new AsyncDisposableStack();

  const { url } = stack.use(await siteAddress(process.env, { hold: true, say: (line) => log.info(line) }));
  const database = openDatabase({ url, connections, vault: new Vault(keys) });
  stack.defer(() => database.close());
  await checkDatabase(database, { forReal: true });
  const demo = await transaction(database, null, hasDemoData);
  const inStep = watchClock(database);
  const metrics = openMetrics(database, version);
  const { trust, anotherOfficerDecides, takesSeals, limits, secondOpinion: other } = configuration;
  for (const missing of untold(configuration.runBy)) log.warn(`the footer does not say ${missing}`);
  const engine = engineOfFiles(trust, (fault) => log.error({ fault }, 'trust files cannot be used'));
  const secondOpinion = other && { siva: sivaEngine, dss: dssEngine }[other.service](other);
  const requests = { engine, secondOpinion, anotherOfficerDecides, takesSeals, limits };
  const parts = { ...configuration, requests, database, inStep, demo, log, metrics };
  const pages = await openSite(stack, { ...parts, ...reports(log, metrics) });
  const watched = health({ database, inStep, metrics, metricsToken, version });
  const answer: Fetch = (request, env) =>
    healthPaths.has(new URL(request.url).pathname) ? watched.fetch(request, env as object) : pages(request, env);

  const server = await takeExactly(host, port);
  // Ended in the reverse order of beginning: first of all the requests under way are answered.
  stack.defer(() => server.stop());
  server.answerWith(limitRequests(answer, { perMinute: requestsPerMinute, callerHeader: access.callerHeader }));
  log.info({ host, port: server.port, origin, version, demo }, 'serving');

  log.info({ reason: await asked }, 'stopping');
  await stack.disposeAsync();
  log.info('stopped');
  return 0;
}

function reports(log: Log, metrics: Metrics): Pick<Parameters<typeof openSite>[1], 'onAnswer' | 'reportFault'> {
  return {
    onAnswer: (answered) => {
      metrics.answered(answered);
      // Styles and scripts would be most of the log, and say nothing.
      const level = answered.route === '/*' && answered.status < 400 ? 'debug' : 'info';
      log[level]({ ...answered, milliseconds: Math.round(answered.milliseconds) }, 'answered');
    },
    reportFault: (fault, request) => {
      // No fault of ours; /readyz tells of it, and so does the status in the figures.
      if (fault instanceof ClocksApart)
        return log.error({ ...request, fault }, "the clock is wrong, or the database's is");
      if (fault instanceof DatabaseAway) return log.error({ ...request, fault }, 'the database is away');
      metrics.fault();
      log.error({ ...request, fault }, 'fault');
    },
  };
}
