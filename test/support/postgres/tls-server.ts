import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '#operations/migrations.ts';
import { identity } from '#operations/private-postgres/account.ts';
import { postgresPrograms } from '#operations/private-postgres/binaries.ts';
import { ensureDatabase } from '#operations/private-postgres/database.ts';
import { settle } from '#operations/private-postgres/home.ts';
import { afterThisTest } from '#test/support/run/after-this-test.ts';
import { until } from '#test/support/run/until.ts';
import { freePort } from '#test/support/site/free-port.ts';
import type { ServerCertificate } from '#test/support/tls/made-certificates.ts';
import { ask, place, start } from './own-server.ts';

/**
 * A real PostgreSQL with a migrated database of Tilts that listens on loopback and takes nobody without TLS. Returns its port.
 * Ends with the test.
 */
export async function tlsPostgres({ cert, key }: ServerCertificate): Promise<number> {
  const directory = place();
  const making = await start({ directory, fsync: false });
  const { owner } = await ensureDatabase(making.ownerUrl, 'tilts');
  await migrate(owner);
  await making.stop();

  const { account, cluster, socketDirectory } = settle(directory, false);
  const own = (name: string, text: string, mode: number): string => {
    const file = join(realpathSync(cluster), name);
    writeFileSync(file, text, { mode });
    if (account.uid !== undefined && account.gid !== undefined) chownSync(file, account.uid, account.gid);
    return file;
  };
  own('server.crt', cert, 0o644);
  own('server.key', key, 0o600);
  own('pg_hba.conf', 'local all all trust\nhostssl all all 127.0.0.1/32 trust\n', 0o600);
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: socketDirectory,
    ssl: 'on',
    fsync: 'off',
  };
  const { postgres } = postgresPrograms(settle(directory, false));
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(postgres, ['-D', cluster, ...given], { ...identity(account), cwd: '/', stdio: 'ignore' });
  const ended = once(server, 'exit');
  afterThisTest(() => {
    server.kill('SIGINT');
    return ended;
  });
  const inside = `postgresql://postgres@/tilts?host=${encodeURIComponent(socketDirectory)}&port=${port}&sslmode=disable`;
  await until(() =>
    ask(inside, 'select 1').then(
      () => true,
      () => server.exitCode !== null,
    ),
  );
  return port;
}
