import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Service, startService } from '#test/support/faults/service.ts';
import { freePort } from '#test/support/site/free-port.ts';
import { answers } from './answers.ts';
import { type Machine, makeMachine } from './machine.ts';
import { startProgram } from './program.ts';
import { type Places, referenceFile } from './reference.ts';
import { waitFor } from './wait-for.ts';

/** A machine of the site: a pooler, and, when it is started, the site. */
export interface SiteMachine extends Machine {
  readonly pooler: number;
  /** `settings` are all but the port's. */
  startSite(settings: NodeJS.ProcessEnv): Promise<Service>;
}

interface Making {
  readonly directory: string;
  readonly port: number;
  readonly pooler: number;
  readonly authority: string;
  readonly network: Places;
  readonly primaryFile: PrimaryFile;
}

/** How the pooler knows the primary: from the operator, or from Patroni, by way of HAProxy. */
export type PrimaryFile = 'primary.ini' | 'primary-by-patroni.ini';

export async function siteMachine({
  directory,
  port,
  pooler,
  authority,
  network,
  primaryFile,
}: Making): Promise<SiteMachine> {
  const etc = join(directory, 'etc');
  const log = join(directory, 'pgbouncer.log');
  const balancer = await freePort();
  const places: Places = [
    ['127.0.0.1:5000', `127.0.0.1:${balancer}`],
    ['database.internal port=5000', `localhost port=${balancer}`],
    ['/etc/pgbouncer', etc],
    ['/var/log/postgresql/pgbouncer.log', log],
    ['/var/run/postgresql/pgbouncer.pid', join(directory, 'pgbouncer.pid')],
    ['listen_port = 6432', `listen_port = ${pooler}`],
    ...network,
  ];
  mkdirSync(etc, { recursive: true });
  // pgbouncer writes there as its account.
  chmodSync(directory, 0o777);
  for (const name of ['pgbouncer.ini', 'userlist.txt', 'haproxy.cfg']) {
    writeFileSync(join(etc, name), referenceFile(name, places));
  }
  writeFileSync(join(etc, 'primary.ini'), referenceFile(primaryFile, places));
  writeFileSync(join(etc, 'database-ca.pem'), authority);
  const running = startProgram(['/usr/sbin/pgbouncer', join(etc, 'pgbouncer.ini')], {
    account: 'postgres',
    log: '/dev/null',
  });
  await waitFor('pgbouncer', () => {
    if (!running.lives()) throw new Error('pgbouncer did not start');
    return answers(pooler);
  });
  const haproxy =
    primaryFile === 'primary-by-patroni.ini'
      ? startProgram(['/usr/sbin/haproxy', '-db', '-f', join(etc, 'haproxy.cfg')], {
          log: join(directory, 'haproxy.log'),
        })
      : undefined;
  let service: Service | undefined;
  const machine = await makeMachine({
    directory,
    places,
    units: {
      tilts: { restart: () => service?.restart() },
      pgbouncer: { reload: () => running.signal('SIGHUP') },
    },
  });
  return {
    ...machine,
    pooler,
    async startSite(settings) {
      service = await startService(port, () => ({ ...settings, PORT: String(port) }));
      return service;
    },
    async [Symbol.asyncDispose]() {
      await service?.stop();
      await running.end('SIGTERM');
      await haproxy?.end('SIGTERM');
      await machine[Symbol.asyncDispose]();
    },
  };
}
