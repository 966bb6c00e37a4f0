import { routes } from '#platform/http.ts';
import { applyPages } from './apply-pages.tsx';
import { decisionPages } from './decision-pages.tsx';
import { demoSigningPages } from './demo-signing/pages.tsx';
import { listPages } from './list-pages.tsx';
import { reportPages } from './report-pages.tsx';
import { requestPages } from './request-pages.tsx';
import type { RequestParts } from './settings.ts';

/** Access requests (22. and Annex 2): applying, signing, sending in, deciding. */
export function accessRequestPages(parts: RequestParts) {
  const app = routes()
    .route('/', applyPages(parts))
    .route('/', listPages(parts))
    .route('/', requestPages(parts))
    .route('/', reportPages(parts))
    .route('/', decisionPages(parts));
  const signing = parts.requests.demoSigning;
  return signing ? app.route('/', demoSigningPages({ ...parts, signing })) : app;
}
