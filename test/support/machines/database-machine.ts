import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountFor } from '#operations/private-postgres/account.ts';
import type { ServerCertificate } from '#test/support/tls/made-certificates.ts';
import { type Machine, makeMachine } from './machine.ts';
import { type Running, startProgram } from './program.ts';
import { type Places, referenceFile } from './reference.ts';
import { waitFor } from './wait-for.ts';

export interface DatabaseMachine extends Machine {
  readonly name: 'db1' | 'db2';
  readonly port: number;
  /** Its first process; undefined if it does not run. */
  postmaster(): number | undefined;
}

interface Making {
  readonly name: 'db1' | 'db2';
  readonly directory: string;
  readonly port: number;
  readonly certificate: ServerCertificate;
  /** Where all machines are. */
  readonly network: Places;
}

const programs = '/usr/lib/postgresql/15/bin';
const account = 'postgres';

/** A machine with PostgreSQL as Debian's packages put it there, and the reference's settings; nothing runs yet. */
export async function databaseMachine({
  name,
  directory,
  port,
  certificate,
  network,
}: Making): Promise<DatabaseMachine> {
  const [etc, data, run] = ['etc', 'data', 'run'].map((part) => join(directory, part)) as [string, string, string];
  const settings = join(etc, 'main');
  const log = join(directory, 'postgres.log');
  const places: Places = [
    ['/etc/postgresql/15/main', settings],
    ['/var/lib/postgresql/15/main', data],
    ['/etc/postgresql', etc],
    ...network,
  ];
  for (const part of [directory, etc, settings, join(settings, 'conf.d'), run]) own(part);
  own(data, 0o700);
  put(join(settings, 'postgresql.conf'), asDebian({ settings, data, run, port }));
  put(join(settings, 'conf.d/tilts.conf'), referenceFile('postgresql.conf', places));
  put(join(settings, 'conf.d/name.conf'), `cluster_name = '${name}'\n`);
  put(join(settings, 'pg_hba.conf'), referenceFile('pg_hba.conf', places));
  put(join(etc, 'replication.pgpass'), referenceFile('replication.pgpass', places), 0o600);
  put(join(etc, 'database-ca.pem'), certificate.authority);
  put(join(etc, 'server.crt'), certificate.cert);
  put(join(etc, 'server.key'), certificate.key, 0o600);

  let server: Running | undefined;
  const environment = { PGHOST: run, PGPORT: String(port) };
  const start = async () => {
    const command = [join(programs, 'postgres'), '-D', data, '-c', `config_file=${join(settings, 'postgresql.conf')}`];
    const running = startProgram(command, { account, log });
    server = running;
    await waitFor(`PostgreSQL of ${name}`, () => {
      if (!running.lives())
        throw new Error(`PostgreSQL of ${name} did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
      return spawnSync(join(programs, 'pg_isready'), ['--quiet', '--host', run, '--port', String(port)]).status === 0;
    });
  };
  const stop = async () => server?.end('SIGINT');
  const machine = await makeMachine({
    directory,
    places,
    environment,
    units: { 'postgresql@15-main': { start, stop, restart: () => Promise.resolve(stop()).then(start) } },
  });
  return {
    ...machine,
    name,
    port,
    postmaster: () => (server?.lives() ? server.pid : undefined),
    async [Symbol.asyncDispose]() {
      await stop();
      await machine[Symbol.asyncDispose]();
    },
  };
}

/** Makes an empty cluster, as Debian's package does when it is installed. */
export function initialise({ directory }: DatabaseMachine): void {
  const data = join(directory, 'data');
  if (existsSync(join(data, 'PG_VERSION'))) return;
  const options = [`--pgdata=${data}`, '--username=postgres', '--auth=peer', '--data-checksums', '--locale=C.UTF-8'];
  const made = spawnSync('/usr/sbin/runuser', ['-u', account, '--', join(programs, 'initdb'), ...options], {
    cwd: '/',
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
}

function asDebian({
  settings,
  data,
  run,
  port,
}: Record<'settings' | 'data' | 'run', string> & { port: number }): string {
  return `data_directory = '${data}'
hba_file = '${settings}/pg_hba.conf'
port = ${port}
unix_socket_directories = '${run}'
timezone = 'UTC'
lc_messages = 'C'
include_dir 'conf.d'
`;
}

const { uid = 0, gid = 0 } = process.getuid?.() === 0 ? accountFor('/nowhere') : {};

function own(directory: string, mode = 0o755): void {
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, mode);
  chownSync(directory, uid, gid);
}

function put(file: string, text: string, mode = 0o644): void {
  writeFileSync(file, text, { mode });
  chownSync(file, uid, gid);
}
