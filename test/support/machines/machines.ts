import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeys } from '#operations/configuration.ts';
import { Vault } from '#platform/cryptography/vault.ts';
import { Ledger } from '#test/support/faults/ledger.ts';
import { openOutside } from '#test/support/faults/outside.ts';
import { enterPeople } from '#test/support/faults/prepare-database.ts';
import type { Workplace } from '#test/support/faults/workplace.ts';
import { freePort, goodEnvironment } from '#test/support/site/tilts.ts';
import { certificateFor } from '#test/support/tls/made-certificates.ts';
import { type DatabaseMachine, databaseMachine, initialise } from './database-machine.ts';
import { type FrontMachine, frontMachine } from './front-machine.ts';
import type { Places } from './reference.ts';
import { type SiteMachine, siteMachine } from './site-machine.ts';

/** The reference set-up of docs/operations.md, each machine of it a directory and its processes on a loopback address. */
export interface Machines extends Workplace {
  readonly front: FrontMachine;
  readonly sites: readonly [SiteMachine, SiteMachine];
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
  const directory = mkdtempSync(join(tmpdir(), 'tilts-machines-'));
  stack.defer(() => rmSync(directory, { recursive: true, force: true }));
  chmodSync(directory, 0o755);
  const at = (name: string) => join(directory, name);
  const ports = { front: await freePort(), site1: await freePort(), site2: await freePort() };
  const behind = { db1: await freePort(), db2: await freePort(), pooler1: await freePort(), pooler2: await freePort() };
  const network: Places = [
    ['site1.internal:8017', `127.0.0.1:${ports.site1}`],
    ['site2.internal:8017', `127.0.0.1:${ports.site2}`],
    ['db1.internal port=5432', `localhost port=${behind.db1}`],
    ['db2.internal port=5432', `localhost port=${behind.db2}`],
    ['db1.internal:5432', `localhost:${behind.db1}`],
    ['db2.internal:5432', `localhost:${behind.db2}`],
  ];
  const certificate = certificateFor('localhost');
  const { authority } = certificate;

  const [db1, db2] = await Promise.all(
    (['db1', 'db2'] as const).map((name) =>
      databaseMachine({ name, directory: at(name), port: behind[name], certificate, network }),
    ),
  );
  if (!db1 || !db2) throw new Error('no machines');
  stack.use(db2);
  stack.use(db1);
  initialise(db1);
  for (const block of ['first', 'alone', 'roles']) await db1.follow(block);
  await db2.follow('standby');
  await db1.follow('together');

  const sites = [
    stack.use(
      await siteMachine({ directory: at('site1'), port: ports.site1, pooler: behind.pooler1, authority, network }),
    ),
    stack.use(
      await siteMachine({ directory: at('site2'), port: ports.site2, pooler: behind.pooler2, authority, network }),
    ),
  ] as const;
  const front = stack.use(await frontMachine({ directory: at('front'), port: ports.front, certificate, network }));
  const outside = await openOutside();
  stack.defer(() => outside.close());
  const settings = goodEnvironment({
    TILTS_ORIGIN: front.origin,
    TILTS_ISSUER: outside.issuer,
    TILTS_SESSION_IDLE_MINUTES: '60',
    TILTS_SESSION_HOURS: '24',
    TILTS_FRESH_SIGN_IN_MINUTES: '1440',
    TILTS_REQUESTS_PER_MINUTE: '0',
    TILTS_SIGN_INS_PER_MINUTE: '1000',
  });
  const [owner, site] = ['tilts_owner:choose%20one', 'tilts_site:choose%20another'].map(
    (who) => (pooler: number) => `postgresql://${who}@127.0.0.1:${pooler}/tilts`,
  ) as [(pooler: number) => string, (pooler: number) => string];
  const { pooler } = sites[0];
  const database = await enterPeople({ owner: owner(pooler), site: site(pooler) }, new Vault(readKeys(settings)));
  const { PATH, HOME } = process.env;
  const started = sites.map((machine, index) =>
    machine.startSite({
      ...{ PATH, HOME, ...settings, DATABASE_URL: site(machine.pooler) },
      PORT: String(index === 0 ? ports.site1 : ports.site2),
    }),
  );
  const [one, two] = await Promise.all(started);
  if (!one || !two) throw new Error('no sites');
  const open = stack.move();
  return {
    database,
    services: [one, two],
    ledger: new Ledger(),
    front,
    sites,
    databases: { primary: db1, standby: db2 },
    async send({ path, cookie, request, form }) {
      const headers = {
        cookie: cookie.replace(/^tilts=/, '__Host-tilts='),
        origin: front.origin,
        'content-type': 'application/json',
        'idempotency-key': request,
      };
      return front.ask(path, headers, JSON.stringify(form));
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
