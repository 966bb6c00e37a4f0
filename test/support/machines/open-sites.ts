import { join } from 'node:path';
import { readKeys } from '#operations/configuration.ts';
import { Vault } from '#platform/cryptography/vault.ts';
import { Ledger } from '#test/support/faults/ledger.ts';
import { openOutside } from '#test/support/faults/outside.ts';
import { enterPeople } from '#test/support/faults/prepare-database.ts';
import type { Workplace } from '#test/support/faults/workplace.ts';
import { freePort } from '#test/support/site/free-port.ts';
import { goodEnvironment } from '#test/support/site/tilts.ts';
import type { ServerCertificate } from '#test/support/tls/made-certificates.ts';
import { type FrontMachine, frontMachine } from './front-machine.ts';
import type { Places } from './reference.ts';
import { type PrimaryFile, type SiteMachine, siteMachine } from './site-machine.ts';

/** The machines before the databases: one in front and two of the site. */
export interface Sites extends Omit<Workplace, keyof AsyncDisposable> {
  readonly front: FrontMachine;
  readonly sites: readonly [SiteMachine, SiteMachine];
}

interface Making {
  readonly directory: string;
  readonly certificate: ServerCertificate;
  /** Where the databases are. */
  readonly network: Places;
  readonly primaryFile: PrimaryFile;
}

/** Starts them on the databases, with people at work; they end with the stack. */
export async function openSites(stack: AsyncDisposableStack, making: Making): Promise<Sites> {
  const { directory, certificate, primaryFile } = making;
  const ports = [await freePort(), await freePort()] as const;
  const network: Places = [
    ['site1.internal:8017', `127.0.0.1:${ports[0]}`],
    ['site2.internal:8017', `127.0.0.1:${ports[1]}`],
    ...making.network,
  ];
  const machine = async (name: string, port: number) =>
    stack.use(
      await siteMachine({
        ...{ directory: join(directory, name), port, pooler: await freePort(), network, primaryFile },
        authority: certificate.authority,
      }),
    );
  const sites = [await machine('site1', ports[0]), await machine('site2', ports[1])] as const;
  const front = stack.use(
    await frontMachine({ directory: join(directory, 'front'), port: await freePort(), certificate, network }),
  );
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
  const address = (who: string, { pooler }: SiteMachine) => `postgresql://${who}@127.0.0.1:${pooler}/tilts`;
  const [owner, site] = ['tilts_owner:choose%20one', 'tilts_site:choose%20another'] as const;
  const urls = { owner: address(owner, sites[0]), site: address(site, sites[0]) };
  const database = await enterPeople(urls, new Vault(readKeys(settings)));
  const { PATH, HOME } = process.env;
  const started = (machine: SiteMachine) =>
    machine.startSite({ PATH, HOME, ...settings, DATABASE_URL: address(site, machine) });
  const services = await Promise.all([started(sites[0]), started(sites[1])]);
  return {
    database,
    services,
    ledger: new Ledger(),
    front,
    sites,
    send({ path, cookie, request, form }) {
      const headers = {
        // So it is called where the site is reached by https.
        cookie: cookie.replace(/^tilts=/, '__Host-tilts='),
        origin: front.origin,
        'content-type': 'application/json',
        'idempotency-key': request,
      };
      return front.ask(path, headers, JSON.stringify(form));
    },
  };
}
