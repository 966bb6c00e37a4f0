import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { usualLimits } from '#access-requests/index.ts';
import { defaultFreshness } from '#acting/index.ts';
import { demoTrust } from '#demo/pki/index.ts';
import { demoSigning } from '#demo/signing-tool/index.ts';
import { usualLongestTermMonths, usualTermMonths } from '#mandates/index.ts';
import { readArguments } from '#operations/arguments.ts';
import { clusterDirectory } from '#operations/data-directory.ts';
import { markInstallation } from '#operations/mark-installation.ts';
import { migrate } from '#operations/migrations.ts';
import { openSite } from '#operations/open-site.ts';
import { ensureDatabase } from '#operations/private-postgres/database.ts';
import { joinPrivatePostgres, startPrivatePostgres } from '#operations/private-postgres/postgres.ts';
import { freePort, takePort } from '#operations/take-port.ts';
import { Vault } from '#platform/cryptography/vault.ts';
import { openDatabase } from '#platform/database/database.ts';
import { CannotStart } from '#platform/process/cannot-start.ts';
import { openLog } from '#platform/process/log.ts';
import { stopSignal } from '#platform/process/stop-signal.ts';
import { addressesOf, defaultLimits, lvrtcMeans } from '#sign-in/index.ts';
import { createValidator } from '#signatures';
import { demoPeople, ensureDemoCountry } from './country/index.ts';
import { demoKeys } from './demo-keys.ts';
import { demoPki } from './demo-pki.ts';
import { demoRunBy, demoSite, signingTool } from './demo-site.ts';
import { loadDevelopmentProvider } from './load-development-provider.ts';
import { type MadeUp, theDemo, theTraining } from './made-up.ts';
import { welcome } from './welcome.ts';
import { wipeTraining } from './wipe-training.ts';

const clientId = 'tilts-demo';
const say = (line: string) => console.log(line);

/** `npm start`: everything on this machine, without preparation, until asked to stop. */
export function demo(args: readonly string[]): Promise<number> {
  return run(args, theDemo(process.env));
}

/** `npm run training`: the same with a practice centre of its own, marked on every page and paper. */
export function training(args: readonly string[]): Promise<number> {
  return run(args, theTraining(process.env));
}

/** `npm run training -- wipe` */
export async function wipe(args: readonly string[]): Promise<number> {
  readArguments(args, {});
  const { data, database } = theTraining(process.env);
  const directory = clusterDirectory(data);
  if (!existsSync(directory)) throw new CannotStart(`There is no practice centre in ${data}.`);
  const postgres = await joinPrivatePostgres({ directory, say });
  try {
    const wiped = await wipeTraining(postgres.ownerUrl.replace(/\/[^/?]*(\?|$)/, `/${database}$1`));
    say(wiped ? 'The practice centre is wiped: its database is dropped.' : 'There was nothing to wipe.');
  } finally {
    await postgres.stop();
  }
  return 0;
}

async function run(args: readonly string[], madeUp: MadeUp): Promise<number> {
  readArguments(args, {});
  const asked = stopSignal();
  const quit = new AbortController();
  void asked.then((reason) => {
    say(`\nStopping (${reason}) …`);
    quit.abort();
  });
  await using stack = new AsyncDisposableStack();
  try {
    await begin(stack, quit.signal, madeUp);
    await asked;
  } catch (error) {
    // Asked to stop while it is starting, it finishes the present step and starts no further one.
    if (error !== quit.signal.reason) throw error;
  }
  await stack.disposeAsync();
  say('Stopped. The next start finds everything as it was.');
  return 0;
}

async function begin(
  stack: AsyncDisposableStack,
  quit: AbortSignal,
  { kind, data, database: name, usualPort }: MadeUp,
): Promise<void> {
  const begun = performance.now();
  const server = await takePort(process.env.PORT, usualPort, say);
  stack.defer(() => server.stop(2_000));
  const origin = `http://127.0.0.1:${server.port}`;

  say('Starting the database …');
  const postgres = await startPrivatePostgres({ directory: clusterDirectory(data), say });
  stack.defer(() => postgres.stop());
  quit.throwIfAborted();
  const urls = await ensureDatabase(postgres.ownerUrl, name);
  await bringUpToDate(urls.owner, { kind, data });
  quit.throwIfAborted();
  const keys = demoKeys(data);
  const vault = new Vault(keys);
  const now = Temporal.Now.instant();
  const pki = demoPki(data, now);
  quit.throwIfAborted();
  await ensureDemoCountry({ url: urls.owner, vault, now, origin, pki, say, training: kind === 'training' });

  quit.throwIfAborted();
  say('Starting the identity provider and the site …');
  const { redirectUri, signedOutUri } = addressesOf(origin);
  const { startDevelopmentProvider } = await loadDevelopmentProvider();
  const provider = await startDevelopmentProvider({
    environment: 'demo',
    port: await freePort(server.port + 1),
    people: demoPeople,
    clients: [
      {
        id: clientId,
        secret: keys.clientSecret,
        redirectUris: [redirectUri],
        postLogoutRedirectUris: [signedOutUri],
      },
    ],
    keysFile: join(data, 'provider-keys.json'),
  });
  stack.defer(() => provider.close());
  const database = openDatabase({ url: urls.site, vault });
  stack.defer(() => database.close());
  const access = {
    ...defaultLimits,
    origin,
    issuer: provider.issuer,
    clientId,
    clientSecret: keys.clientSecret,
    qualifiedMeans: lvrtcMeans,
  };
  const requests = {
    engine: createValidator(demoTrust(pki, now.epochMilliseconds)),
    anotherOfficerDecides: true,
    takesSeals: false,
    limits: usualLimits,
    signingTool,
  };
  const pages = await openSite(stack, {
    origin,
    access,
    mandates: { origin, longestTermMonths: usualLongestTermMonths, usualTermMonths, witnessInPlace: false },
    filing: { freshSignIn: defaultFreshness },
    requests,
    database,
    demo: true,
    training: kind === 'training',
    runBy: demoRunBy,
    mail: null,
    log: openLog('error'),
    besideWith: (documents) => demoSite({ database, documents, requests, origin, signing: demoSigning(pki) }),
    reportFault: (error, request) => console.error(`Fault ${request.id} at ${request.method} ${request.route}:`, error),
  });
  quit.throwIfAborted();
  server.answerWith(pages);
  // Ended in the reverse order of starting: requests in progress are answered first.
  stack.defer(() => server.stop(2_000));
  say(welcome({ origin, issuer: provider.issuer, people: demoPeople, data, ms: performance.now() - begun }));
}

async function bringUpToDate(ownerUrl: string, { kind, data }: Pick<MadeUp, 'kind' | 'data'>): Promise<void> {
  const done = await migrate(ownerUrl).catch((error: unknown) => {
    if (!(error instanceof CannotStart)) throw error;
    const whatToDo =
      kind === 'training'
        ? 'To begin anew, wipe it: npm run training -- wipe.'
        : 'To begin anew, remove that directory; to keep it, choose another one with TILTS_DATA.';
    throw new CannotStart(`What is in ${data} was made by another version of Tilts: ${error.message}.\n${whatToDo}`);
  });
  if (done.length > 0) say(`Made the tables: ${done.length} steps.`);
  await markInstallation(ownerUrl, kind);
}
