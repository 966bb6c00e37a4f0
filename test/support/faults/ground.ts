import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { readKeys } from '#operations/configuration.ts';
import { clusterDirectory } from '#operations/data-directory.ts';
import { Vault } from '#platform/cryptography/vault.ts';
import { freePort } from '#test/support/site/free-port.ts';
import { goodEnvironment } from '#test/support/site/tilts.ts';
import { type SettableClock, settableClock } from './clock.ts';
import { Ledger } from './ledger.ts';
import { type MailServer, openMailServer } from './mail-server.ts';
import { type Outside, openOutside } from './outside.ts';
import { openOwnDirectory } from './own-directory.ts';
import { prepareDatabase } from './prepare-database.ts';
import { startService } from './service.ts';
import { openTrustService, type TrustService } from './trust.ts';
import type { Workplace } from './workplace.ts';

/** What faults are tried on: two processes of the site on one database, whose server the first one runs, and people at work. */
export interface Ground extends Workplace {
  readonly directory: string;
  /** The cluster's, and so of the socket, the log and the server's process number. */
  readonly cluster: string;
  /** A small disk of its own; undefined where none could be mounted. */
  readonly disk: string | undefined;
  readonly outside: Outside;
  readonly mail: MailServer;
  readonly trust: TrustService;
  /** Of the services, in their order; none where nothing can set them. */
  readonly clocks: readonly SettableClock[];
}

export async function openGround(): Promise<Ground> {
  await using stack = new AsyncDisposableStack();
  const { directory, isDisk } = stack.use(openOwnDirectory('tilts-faults', { asDisk: true }));
  const disk = isDisk ? directory : undefined;
  chmodSync(directory, 0o755);
  const data = join(directory, 'data');
  const [first, second] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${first}`;
  const outside = await openOutside();
  stack.defer(() => outside.close());
  const mail = await openMailServer();
  stack.defer(() => mail.stop());
  const trust = await openTrustService(directory);
  stack.defer(() => trust.stop());
  const settings = goodEnvironment({
    ...trust.settings,
    TILTS_ORIGIN: origin,
    TILTS_ISSUER: outside.issuer,
    TILTS_SMTP_URL: mail.url,
    TILTS_MAIL_FROM: 'Tilts <tilts@tilts.example>',
    TILTS_SESSION_IDLE_MINUTES: '60',
    TILTS_SESSION_HOURS: '24',
    TILTS_FRESH_SIGN_IN_MINUTES: '1440',
    TILTS_REQUESTS_PER_MINUTE: '0',
    TILTS_SIGN_INS_PER_MINUTE: '1000',
  });
  const database = await prepareDatabase(clusterDirectory(data), new Vault(readKeys(settings)));
  const { PATH, HOME } = process.env;
  const clocks = ['clock-1', 'clock-2'].flatMap((name) => settableClock(join(directory, name)) ?? []);
  const holder = await startService(first, () => ({
    ...{ PATH, HOME, ...settings, ...clocks[0]?.environment, TILTS_DATA: data },
    PORT: String(first),
  }));
  stack.defer(() => holder.stop());
  const other = await startService(second, () => ({
    ...{ PATH, HOME, ...settings, ...clocks[1]?.environment, DATABASE_URL: database.urls.site },
    PORT: String(second),
  }));
  stack.defer(() => other.stop());
  const open = stack.move();
  return {
    directory,
    cluster: clusterDirectory(data),
    disk,
    database,
    services: [holder, other],
    outside,
    mail,
    trust,
    clocks,
    ledger: new Ledger(),
    async send({ path, cookie, request, form }) {
      const to = Math.random() < 0.5 ? holder : other;
      const answer = await fetch(new URL(path, to.origin), {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json', 'idempotency-key': request },
        body: JSON.stringify(form),
        signal: AbortSignal.timeout(60_000),
      });
      return { status: answer.status, text: await answer.text() };
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
