import type { RequestSettings } from '#access-requests/index.ts';
import { hasDemoData } from '#organisations/index.ts';
import { type Database, openDatabase, transaction } from '#platform/database/database.ts';
import { smtpTransport } from '#platform/mail/smtp.ts';
import { type Log, openLog } from '#platform/process/log.ts';
import { stopSignal } from '#platform/process/stop-signal.ts';
import { Vault } from '#platform/sealing/vault.ts';
import { dssEngine, sivaEngine } from '#signatures/index.ts';
import { readArguments } from './arguments.ts';
import { checkDatabase } from './check-database.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { engineOfFiles } from './engine-of-files.ts';
import { health, healthPaths } from './health.ts';
import type { Fetch } from './http-server.ts';
import { limitRequests } from './limit-requests.ts';
import { type Metrics, openMetrics } from './metrics.ts';
import { openSite } from './open-site.ts';
import { purgeExpiredRegularly } from './purge-expired.ts';
import { sendMailRegularly } from './send-mail.ts';
import { siteAddress } from './site-address.ts';
import { takeExactly } from './take-port.ts';
import { validateAgainRegularly } from './validate-again.ts';
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
  const metrics = openMetrics(database, version);
  const { trust, anotherOfficerDecides, secondOpinion: other } = configuration;
  const engine = engineOfFiles(trust, (fault) => log.error({ fault }, 'trust files cannot be used'));
  const secondOpinion = other && { siva: sivaEngine, dss: dssEngine }[other.service](other);
  const requests = { origin, engine, secondOpinion, anotherOfficerDecides };
  const pages = await openSite(stack, { ...configuration, requests, database, demo, ...reports(log, metrics) });
  const watched = health({ database, metrics, metricsToken, version });
  const answer: Fetch = (request, env) =>
    healthPaths.has(new URL(request.url).pathname) ? watched.fetch(request, env as object) : pages(request, env);
  workBeside(stack, { ...configuration, requests, database, log, metrics });

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
      metrics.fault();
      log.error({ ...request, fault }, 'fault');
    },
  };
}

/** Keeps house and sends mail beside the site, until the stack is disposed; what is being done then is finished. */
function workBeside(stack: AsyncDisposableStack, { database, origin, mail, requests, log, metrics }: Beside): void {
  const stopped = new AbortController();
  const common = { database, clock: () => Temporal.Now.instant(), stopped: stopped.signal };
  const housekeeping = purgeExpiredRegularly({
    ...common,
    told: (forgotten) => {
      for (const [what, rows] of Object.entries(forgotten)) metrics.forgotten(what, rows);
      log.info({ forgotten }, 'kept house');
    },
    failed: (fault) => log.error({ fault }, 'housekeeping failed'),
  });
  const validating = validateAgainRegularly({
    ...common,
    requests,
    told: (validated) => log.info({ validated }, 'validated signed requests again'),
    failed: (fault) => log.error({ fault }, 'validating again failed'),
  });
  const sending = mail
    ? sendMailRegularly({
        ...common,
        transport: smtpTransport(mail),
        origin,
        told: (sent) => log.info({ sent }, 'sent mail'),
        failed: (fault) => log.error({ fault }, 'sending mail failed'),
      })
    : log.warn('no TILTS_SMTP_URL: messages wait unsent');
  stack.defer(async () => {
    stopped.abort();
    await Promise.all([housekeeping, validating, sending]);
  });
}

interface Beside extends Pick<Configuration, 'origin' | 'mail'> {
  readonly database: Database;
  readonly requests: RequestSettings;
  readonly log: Log;
  readonly metrics: Metrics;
}
