import { z } from '@hono/zod-openapi';
import { viewRoute } from '#acting/index.ts';
import { nameOfSlip, renderBlanks, renderMandate, renderNotice, renderReading, renderSlip } from '#mandates/index.ts';
import type { Api } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import type { CaseParts } from './case-parts.ts';
import { findByPaper, noticeName, previewName, printMandate, printNotice, viewPreview } from './paper-views.ts';
import { printBlanks } from './print-blanks.ts';
import { printSlip } from './print-slip.ts';
import { type ReadingAsked, readingName, readMandate, readNotice } from './reading-views.ts';

const pdf = z
  .object({ mediaType: z.literal('application/pdf'), name: z.string(), base64: z.string() })
  .openapi('Paper');

/** The papers of a case in the API, and the case to which a paper belongs. */
export function papersApi(api: Api<Env>, parts: CaseParts): void {
  viewRoute(api, parts, printNotice, {
    reply: pdf,
    tell: async ({ content, ...how }) => paper(noticeName, await renderNotice(parts.documents, content, how)),
  });
  const reading = async ({ sheet, ...how }: ReadingAsked) =>
    paper(readingName, await renderReading(parts.documents, sheet, how));
  viewRoute(api, parts, readNotice, { reply: pdf, posted: true, tell: reading });
  viewRoute(api, parts, readMandate, { reply: pdf, posted: true, tell: reading });
  viewRoute(api, parts, viewPreview, {
    reply: pdf,
    posted: true,
    tell: async (content) =>
      paper(previewName, await renderMandate(parts.documents, content, { copy: 'preview', largePrint: false })),
  });
  viewRoute(api, parts, printSlip, {
    reply: pdf,
    tell: async ({ content, ...how }) => paper(nameOfSlip(content), await renderSlip(parts.documents, content, how)),
  });
  viewRoute(api, parts, printBlanks, {
    reply: pdf,
    tell: async ({ content, name }) => paper(name, await renderBlanks(parts.documents, content)),
  });
  viewRoute(api, parts, printMandate, { reply: pdf, tell: ({ name, bytes }) => paper(name, bytes) });
  viewRoute(api, parts, findByPaper, {
    reply: z.object({ case: z.string(), mandate: z.string() }).openapi('CaseBehindPaper'),
    tell: (found) => found,
  });
}

function paper(name: string, bytes: Uint8Array) {
  return { mediaType: 'application/pdf' as const, name: `${name}.pdf`, base64: Buffer.from(bytes).toString('base64') };
}
