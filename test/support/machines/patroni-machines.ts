import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { openOwnDirectory } from '#test/support/faults/own-directory.ts';
import type { Workplace } from '#test/support/faults/workplace.ts';
import { freePort } from '#test/support/site/free-port.ts';
import { certificateFor } from '#test/support/tls/made-certificates.ts';
import { openSites, type Sites } from './open-sites.ts';
import { etcdOn, type PatroniMachine, patroniMachine } from './patroni-machine.ts';
import type { Places } from './reference.ts';
import { waitFor } from './wait-for.ts';

/** The reference set-up in which Patroni, and no operator, decides which database is the primary. */
export interface PatroniMachines extends Workplace, Sites {
  readonly databases: readonly [PatroniMachine, PatroniMachine];
}

export async function openPatroniMachines(): Promise<PatroniMachines> {
  await using stack = new AsyncDisposableStack();
  const { directory } = stack.use(openOwnDirectory('tilts-patroni'));
  chmodSync(directory, 0o755);
  const ports = { db1: await fourPorts(), db2: await fourPorts(), site1: await fourPorts() };
  const network: Places = Object.entries(ports).flatMap(([name, { database, patroni, etcd, peer }]) => [
    [`${name}.internal:5432 check port 8008`, `127.0.0.1:${database} check port ${patroni}`],
    // PostgreSQL is known by the name in its certificate.
    [`connect_address: ${name}.internal:5432`, `connect_address: localhost:${database}`],
    [`${name}.internal:8008`, `127.0.0.1:${patroni}`],
    [`${name}.internal:2379`, `127.0.0.1:${etcd}`],
    [`${name}.internal:2380`, `127.0.0.1:${peer}`],
  ]);
  const certificate = certificateFor('localhost');
  const third = etcdOn('site1', join(directory, 'third'), ports.site1, network);
  stack.defer(() => third.end('SIGTERM'));
  const machine = async (name: 'db1' | 'db2') =>
    stack.use(
      await patroniMachine({ name, directory: join(directory, name), ports: ports[name], certificate, network }),
    );
  const databases = [await machine('db1'), await machine('db2')] as const;
  third.start();
  for (const one of databases) await one.follow('etcd');
  await databases[0].follow('patroni');
  await waitFor('Patroni to make db1 the primary', () => databases[0].isPrimary());
  await databases[0].follow('roles');
  await databases[1].follow('patroni');
  await databases[0].follow('synchronous');
  const sites = await openSites(stack, { directory, network, certificate, primaryFile: 'primary-by-patroni.ini' });
  const open = stack.move();
  return { ...sites, databases, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

async function fourPorts() {
  return { database: await freePort(), patroni: await freePort(), etcd: await freePort(), peer: await freePort() };
}
