import type { Hono } from 'hono';
import type { z } from 'zod';
import { actorAtDoor, lookAt, type Of, type View, viewFile } from '#acting/index.ts';
import { nameOfSlip, renderBlanks, renderMandate, renderNotice, renderReading, renderSlip } from '#mandates/index.ts';
import { type Env, typedValue } from '#platform/http/http.ts';
import { addressOf, honoPath, idOrNowhere, parametersOf } from '#platform/http/parameters.ts';
import { pdfReply } from '#platform/http/pdf-reply.ts';
import { seeOther } from '#platform/http/see-other.ts';
import { paperPageForAnybody } from './anybody/paper-page.tsx';
import type { CaseParts } from './case-parts.ts';
import {
  findByPaper,
  noticeName,
  openMandate,
  previewName,
  printMandate,
  printNotice,
  viewPreview,
} from './paper-views.ts';
import { printBlanks } from './print-blanks.ts';
import { printSlip } from './print-slip.ts';
import { type ReadingAsked, readingName, readMandate, readNotice } from './reading-views.ts';
import { viewMandate } from './views.ts';

/** The papers of a mandate: its preview, both copies, the proof of its end; and the address in its QR code. */
export function paperPages(app: Hono<Env>, parts: CaseParts): void {
  app.post(honoPath(viewPreview.path), async (c) => {
    const typed = c.get('typed');
    const of = { case: idOrNowhere(c.req.param('case')) };
    const content = await lookAt(parts, actorAtDoor(c), viewPreview, { of, query: typed }, (seen) => seen);
    const largePrint = typedValue(typed, 'largePrint') !== '';
    return pdfReply(await renderMandate(parts.documents, content, { copy: 'preview', largePrint }), previewName);
  });
  viewFile(app, parts, printNotice, async (_c, { content, ...how }) =>
    pdfReply(await renderNotice(parts.documents, content, how), noticeName),
  );
  readingPage(app, parts, readNotice);
  readingPage(app, parts, readMandate);
  viewFile(app, parts, printSlip, async (_c, { content, ...how }) =>
    pdfReply(await renderSlip(parts.documents, content, how), nameOfSlip(content)),
  );
  viewFile(app, parts, printBlanks, async (_c, { content, name }) =>
    pdfReply(await renderBlanks(parts.documents, content), name),
  );
  viewFile(app, parts, printMandate, (_c, { name, bytes }) => pdfReply(bytes, name));
  paperPageForAnybody(app, parts);
  viewFile(app, parts, findByPaper, (c, found) => seeOther(c, `/cases/${found.case}`));
  viewFile(app, parts, openMandate, (c, found) => seeOther(c, addressOf(viewMandate.path, found)));
}

/** What the client asks for is posted, as what is done once: a link that is followed again asks for nothing. */
function readingPage<Path extends string>(
  app: Hono<Env>,
  parts: CaseParts,
  view: View<Path, z.ZodType, ReadingAsked, unknown>,
): void {
  app.post(honoPath(view.path), async (c) => {
    const of = parametersOf(c, view.path) as Of<Path>;
    const seen = await lookAt(parts, actorAtDoor(c), view, { of, query: c.get('typed') }, (asked) => asked);
    return pdfReply(await renderReading(parts.documents, seen.sheet, seen), readingName);
  });
}
