import { identityProvider, type RequestSettings } from '#access/index.ts';
import type { Answered } from '#platform/answered.ts';
import { loadAssets } from '#platform/assets.ts';
import type { Database } from '#platform/database.ts';
import { startDocumentMaker } from '#platform/documents.ts';
import { site } from '#site.tsx';
import type { Configuration } from './configuration.ts';
import type { Fetch } from './http-server.ts';
import { version } from './version.ts';

interface SiteOpening extends Pick<Configuration, 'origin' | 'access' | 'mandates' | 'filing'> {
  readonly database: Database;
  readonly requests: RequestSettings;
  readonly demo: boolean;
  readonly catchMail?: boolean;
  readonly onAnswer?: (answered: Answered) => void;
  readonly reportFault: (fault: unknown, request: { id: string; method: string; route: string }) => void;
}

/** The site, ready to answer. What it has running is ended with the stack. */
export async function openSite(stack: AsyncDisposableStack, opening: SiteOpening): Promise<Fetch> {
  const { access, mandates, filing, ...parts } = opening;
  stack.defer(() => opening.requests.engine.close());
  const documents = startDocumentMaker();
  stack.defer(() => documents.close());
  const app = site({
    ...parts,
    access: { settings: access, provider: identityProvider(access) },
    documents,
    mandateSettings: mandates,
    filingRules: filing,
    assets: await loadAssets(),
    clock: () => Temporal.Now.instant(),
    version,
  });
  return (request, env) => app.fetch(request, env as object);
}
