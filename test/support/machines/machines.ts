import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { openOwnDirectory } from '#test/support/faults/own-directory.ts';
import type { Workplace } from '#test/support/faults/workplace.ts';
import { freePort } from '#test/support/site/free-port.ts';
import { certificateFor } from '#test/support/tls/made-certificates.ts';
import { type DatabaseMachine, databaseMachine, initialise } from './database-machine.ts';
import { openSites, type Sites } from './open-sites.ts';
import type { Places } from './reference.ts';

/** The reference set-up of docs/operations.md, each machine of it a directory and its processes on a loopback address. */
export interface Machines extends Workplace, Sites {
  /** Which is which changes with a promotion. */
  databases: { readonly primary: DatabaseMachine; readonly standby: DatabaseMachine };
}

/** Exchanges the names of the two machines in what is said of them. */
export const exchanged: Places = [
  ['db1', 'db-one'],
  ['db2', 'db1'],
  ['db-one', 'db2'],
];

/** What the runbook's commands call the other way round, now that the second database is the primary. */
export function asNamed({ databases: { primary } }: Pick<Machines, 'databases'>): Places {
  return primary.name === 'db1' ? [] : exchanged;
}

export async function openMachines(): Promise<Machines> {
  await using stack = new AsyncDisposableStack();
  const { directory } = stack.use(openOwnDirectory('tilts-machines'));
  chmodSync(directory, 0o755);
  const at = (name: string) => join(directory, name);
  const ports = { db1: await freePort(), db2: await freePort() };
  const network: Places = [
    ['db1.internal port=5432', `localhost port=${ports.db1}`],
    ['db2.internal port=5432', `localhost port=${ports.db2}`],
    ['db1.internal:5432', `localhost:${ports.db1}`],
    ['db2.internal:5432', `localhost:${ports.db2}`],
  ];
  const certificate = certificateFor('localhost');

  const [db1, db2] = await Promise.all(
    (['db1', 'db2'] as const).map((name) =>
      databaseMachine({ name, directory: at(name), port: ports[name], certificate, network }),
    ),
  );
  if (!db1 || !db2) throw new Error('no machines');
  stack.use(db2);
  stack.use(db1);
  initialise(db1);
  for (const block of ['first', 'alone', 'roles', 'replication']) await db1.follow(block);
  await db2.follow('standby');
  await db1.follow('together');

  const databases = { primary: db1, standby: db2 };
  const sites = await openSites(stack, { directory, network, certificate, primaryFile: 'primary.ini' });
  const open = stack.move();
  return { ...sites, databases, [Symbol.asyncDispose]: () => open.disposeAsync() };
}
