import type { RequestSettings } from '#access-requests/index.ts';
import type { Database } from '#platform/database/database.ts';
import type { DocumentMaker } from '#platform/documents/documents.ts';
import { routes } from '#platform/http/http.ts';
import { say } from '#platform/languages/languages.ts';
import type { SiteParts } from '#site/site-parts.ts';
import { demoMailPages } from './pages/mail-pages.tsx';
import { mailWords } from './pages/mail-words.ts';
import { demoPortalPage } from './pages/portal-page.tsx';
import type { DemoSigning } from './signing-tool/index.ts';
import { demoSigningPages } from './signing-tool/pages.tsx';

/** The address of the page that replaces an external signing tool. */
export const signingTool = '/demo/sign';

/** Who is said to run the demo, as `TILTS_RUN_BY` and `TILTS_CONTACT_…` say of a real site. */
export const demoRunBy: NonNullable<SiteParts['runBy']> = {
  name: 'Demonstrācijas uzturētājs (izdomāts)',
  email: 'palidziba@tilts.example',
  phone: '+371 67000000',
};

interface Parts {
  readonly database: Database;
  readonly documents: DocumentMaker;
  readonly requests: RequestSettings;
  readonly origin: string;
  readonly signing?: DemoSigning | undefined;
}

/** The demo's additions to the site: pages that replace the portal, the mail server and the signing tool. */
export function demoSite(parts: Parts): NonNullable<SiteParts['beside']> {
  const app = routes().route('/', demoMailPages(parts.database, parts.origin)).route('/', demoPortalPage());
  const { signing } = parts;
  return {
    pages: signing ? app.route('/', demoSigningPages({ ...parts, demo: true, signing })) : app,
    links: [{ href: '/demo/mail', text: say(mailWords, (w) => w.link) }],
  };
}
