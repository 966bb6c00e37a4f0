import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Service, startService } from '#test/support/faults/service.ts';
import { until } from '#test/support/run/until.ts';
import { answers } from './answers.ts';
import { type Machine, makeMachine } from './machine.ts';
import { startProgram } from './program.ts';
import { type Places, referenceFile } from './reference.ts';

/** A machine of the site: a pooler, and, when it is started, the site. */
export interface SiteMachine extends Machine {
  readonly pooler: number;
  startSite(settings: NodeJS.ProcessEnv): Promise<Service>;
}

interface Making {
  readonly directory: string;
  readonly port: number;
  readonly pooler: number;
  readonly authority: string;
  readonly network: Places;
}

export async function siteMachine({ directory, port, pooler, authority, network }: Making): Promise<SiteMachine> {
  const etc = join(directory, 'etc');
  const log = join(directory, 'pgbouncer.log');
  const places: Places = [
    ['/etc/pgbouncer', etc],
    ['/var/log/postgresql/pgbouncer.log', log],
    ['/var/run/postgresql/pgbouncer.pid', join(directory, 'pgbouncer.pid')],
    ['listen_port = 6432', `listen_port = ${pooler}`],
    ...network,
  ];
  mkdirSync(etc, { recursive: true });
  // pgbouncer writes there as its account.
  chmodSync(directory, 0o777);
  for (const name of ['pgbouncer.ini', 'primary.ini', 'userlist.txt']) {
    writeFileSync(join(etc, name), referenceFile(name, places));
  }
  writeFileSync(join(etc, 'database-ca.pem'), authority);
  const running = startProgram(['/usr/sbin/pgbouncer', join(etc, 'pgbouncer.ini')], {
    account: 'postgres',
    log: '/dev/null',
  });
  await until(() => answers(pooler));
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
      service = await startService(port, () => settings);
      return service;
    },
    async [Symbol.asyncDispose]() {
      await service?.stop();
      await running.end('SIGTERM');
      await machine[Symbol.asyncDispose]();
    },
  };
}
