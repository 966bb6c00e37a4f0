import { type DocumentMaker, startDocumentMaker } from '#platform/documents/documents.ts';
import { loadAssets } from '#platform/http/assets.ts';
import type { Answered } from '#platform/http/log-responses.ts';
import { identityProvider } from '#sign-in/index.ts';
import { site } from '#site/site.tsx';
import type { SiteParts } from '#site/site-parts.ts';
import type { Configuration } from './configuration.ts';
import type { Fetch } from './http-server.ts';
import { version } from './version.ts';
import { type WorkBesideParts, workBeside } from './work-beside.ts';

interface SiteOpening
  extends WorkBesideParts,
    Pick<Configuration, 'access' | 'mandates' | 'filing'>,
    Pick<SiteParts, 'runBy' | 'training' | 'connectedSystems'> {
  /** What a demo adds, made of the same documents. */
  readonly besideWith?: (documents: DocumentMaker) => NonNullable<SiteParts['beside']>;
  readonly onAnswer?: (answered: Answered) => void;
  readonly reportFault: (fault: unknown, request: { id: string; method: string; route: string }) => void;
}

/** The site, ready to answer, and its work beside. What it has running is ended with the stack. */
export async function openSite(stack: AsyncDisposableStack, opening: SiteOpening): Promise<Fetch> {
  const { access, mandates, filing, mail, log, metrics, besideWith, ...parts } = opening;
  stack.defer(() => opening.requests.engine.close());
  const documents = startDocumentMaker({}, opening);
  stack.defer(() => documents.close());
  const app = site({
    ...parts,
    ...(besideWith && { beside: besideWith(documents) }),
    access: { settings: access, provider: identityProvider(access) },
    documents,
    mandateSettings: mandates,
    filingRules: filing,
    assets: await loadAssets(),
    clock: () => Temporal.Now.instant(),
    version,
  });
  await workBeside(stack, { ...parts, mail, log, metrics });
  return (request, env) => app.fetch(request, env as object);
}
