import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { accountsOf, type DemoPerson } from './accounts.ts';
import { configurationOf, type DevelopmentClient } from './configuration.ts';
import { loadOrMakeKeys } from './keys.ts';
import { demoMeans, type Means } from './means.ts';
import { memoryAdapters } from './memory-adapter.ts';
import { middleware } from './middleware.ts';
import { type Misbehaviour, misbehave } from './misbehaviour.ts';
import { type DevelopmentEnvironment, refuseProduction } from './refuse-production.ts';

export type DevelopmentProviderOptions = {
  environment: DevelopmentEnvironment;
  /** 0 takes any free port. */
  port: number;
  people: readonly DemoPerson[];
  clients: readonly DevelopmentClient[];
  /** Created if missing; earlier signatures then still verify after a restart. */
  keysFile: string;
  means?: readonly Means[];
};

export type DevelopmentProvider = {
  issuer: string;
  /** From now on it answers each sign-in wrongly in this way; in order again if none is named. */
  misbehave(how: Misbehaviour | undefined): void;
  close(): Promise<void>;
};

/**
 * Starts an OpenID Connect provider on a loopback port, where anyone can sign in as any of the demo people, with any of
 * the means. Throws in production.
 */
export async function startDevelopmentProvider(options: DevelopmentProviderOptions): Promise<DevelopmentProvider> {
  refuseProduction(options.environment);
  const { people, clients, means = demoMeans } = options;
  const keys = await loadOrMakeKeys(options.keysFile);
  const server = createServer();
  const issuer = `http://127.0.0.1:${await listen(server, options.port)}`;
  const accounts = accountsOf(people, means);
  const provider = new Provider(issuer, configurationOf({ accounts, clients, keys, adapter: memoryAdapters() }));
  let told: Misbehaviour | undefined;
  provider.use(misbehave(() => told, keys, clients[0]?.secret ?? ''));
  provider.use(middleware(provider, people, means, originsOf(clients)));
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return {
    issuer,
    misbehave: (how) => {
      told = how;
    },
    close: () => close(server),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The development provider has no port.');
  return address.port;
}

function originsOf(clients: readonly DevelopmentClient[]): string[] {
  const uris = clients.flatMap((client) => [...client.redirectUris, ...client.postLogoutRedirectUris]);
  return [...new Set(uris.map((uri) => new URL(uri).origin))];
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
