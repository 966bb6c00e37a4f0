import { routes } from '#platform/http/http.ts';
import { applyPages } from './apply-pages.tsx';
import { decisionPages } from './decision-pages.tsx';
import { listPages } from './list-pages.tsx';
import { reportPages } from './report-pages.tsx';
import { requestPages } from './request-pages.tsx';
import type { RequestParts } from './settings.ts';

/** Access requests (22. and Annex 2): applying, signing, sending in, deciding. */
export function accessRequestPages(parts: RequestParts) {
  return routes()
    .route('/', applyPages(parts))
    .route('/', listPages(parts))
    .route('/', requestPages(parts))
    .route('/', reportPages(parts))
    .route('/', decisionPages(parts));
}
