import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountFor } from '#operations/private-postgres/account.ts';
import type { ServerCertificate } from '#test/support/tls/made-certificates.ts';
import { type Machine, makeMachine } from './machine.ts';
import { type Running, startProgram } from './program.ts';
import { type Places, referenceFile } from './reference.ts';

/** A machine on which Patroni runs PostgreSQL, and etcd beside it. */
export interface PatroniMachine extends Machine {
  readonly name: string;
  /** What Patroni answers to who asks whether the primary is here. */
  isPrimary(): Promise<boolean>;
  /** Ends all its processes at once, as a power cut does. */
  lose(): Promise<void>;
}

export interface PatroniPorts {
  readonly database: number;
  readonly patroni: number;
  readonly etcd: number;
  readonly peer: number;
}

interface Making {
  readonly name: 'db1' | 'db2';
  readonly directory: string;
  readonly ports: PatroniPorts;
  readonly certificate: ServerCertificate;
  readonly network: Places;
}

const account = 'postgres';

export async function patroniMachine({
  name,
  directory,
  ports,
  certificate,
  network,
}: Making): Promise<PatroniMachine> {
  const [etc, run, lib] = ['etc', 'run', 'lib'].map((part) => join(directory, part)) as [string, string, string];
  const data = join(directory, 'data');
  const log = join(directory, 'patroni.log');
  for (const part of [directory, etc, run, lib]) own(part);
  const places: Places = [
    ...(name === 'db1'
      ? []
      : ([
          ['name: db1', 'name: db2'],
          ['address: db1.', 'address: db2.'],
        ] as const)),
    ['/var/lib/postgresql/15/main', data],
    ['/var/lib/postgresql', lib],
    ['/var/run/postgresql', run],
    ['/etc/postgresql', etc],
    ['0.0.0.0:8008', `127.0.0.1:${ports.patroni}`],
    ['0.0.0.0:5432', `127.0.0.1:${ports.database}`],
    ...network,
  ];
  put(join(etc, 'config.yml'), referenceFile('patroni.yml', places), 0o600);
  put(join(etc, 'database-ca.pem'), certificate.authority);
  put(join(etc, 'server.crt'), certificate.cert);
  put(join(etc, 'server.key'), certificate.key, 0o600);
  const etcd = etcdOn(name, directory, ports, network);
  let patroni: Running | undefined;
  const postmaster = () => {
    const file = join(data, 'postmaster.pid');
    return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
  };
  const startPatroni = () => {
    patroni = startProgram(['/usr/bin/patroni', join(etc, 'config.yml')], { account, log });
  };
  const machine = await makeMachine({
    directory,
    places,
    environment: { PGHOST: run, PGPORT: String(ports.database) },
    units: { etcd: { start: etcd.start }, patroni: { start: startPatroni } },
  });
  return {
    ...machine,
    name,
    isPrimary: () =>
      fetch(`http://127.0.0.1:${ports.patroni}/primary`, { signal: AbortSignal.timeout(10_000) }).then(
        ({ ok }) => ok,
        () => false,
      ),
    async lose() {
      const server = postmaster();
      await patroni?.end('SIGKILL');
      if (server) kill(server);
      await etcd.end('SIGKILL');
    },
    async [Symbol.asyncDispose]() {
      await patroni?.end('SIGTERM');
      const server = postmaster();
      if (server) kill(server);
      await etcd.end('SIGTERM');
      await machine[Symbol.asyncDispose]();
    },
  };
}

/** A member of etcd, with Debian's way to give it its settings. */
export function etcdOn(
  name: string,
  directory: string,
  { etcd, peer }: Pick<PatroniPorts, 'etcd' | 'peer'>,
  network: Places,
) {
  mkdirSync(directory, { recursive: true });
  let running: Running | undefined;
  const places: Places = [
    ['ETCD_NAME=db1', `ETCD_NAME=${name}`],
    ['URLS=http://db1.', `URLS=http://${name}.`],
    ['/var/lib/etcd', join(directory, 'etcd')],
    ['0.0.0.0:2379', `127.0.0.1:${etcd}`],
    ['0.0.0.0:2380', `127.0.0.1:${peer}`],
    ...network,
  ];
  const settings = referenceFile('etcd.env', places)
    .split('\n')
    .filter((line) => line.startsWith('ETCD_'))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  return {
    start() {
      running = startProgram(['/usr/bin/etcd'], {
        log: join(directory, 'etcd.log'),
        env: Object.fromEntries(settings),
      });
    },
    end: async (signal: NodeJS.Signals) => running?.end(signal),
  };
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

const { uid = 0, gid = 0 } = process.getuid?.() === 0 ? accountFor('/nowhere') : {};

function own(directory: string): void {
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, 0o755);
  chownSync(directory, uid, gid);
}

function put(file: string, text: string, mode = 0o644): void {
  writeFileSync(file, text, { mode });
  chownSync(file, uid, gid);
}
