import type { Hono } from 'hono';
import { actorAtDoor, lookAt, viewFile } from '#acting/index.ts';
import { nameOfSlip, renderMandate, renderNotice, renderSlip } from '#mandates/index.ts';
import { type Env, typedValue } from '#platform/http/http.ts';
import { addressOf, honoPath, idOrNowhere } from '#platform/http/parameters.ts';
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
import { printSlip } from './print-slip.ts';
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
  viewFile(app, parts, printSlip, async (_c, { content, ...how }) =>
    pdfReply(await renderSlip(parts.documents, content, how), nameOfSlip(content)),
  );
  viewFile(app, parts, printMandate, (_c, { name, bytes }) => pdfReply(bytes, name));
  paperPageForAnybody(app, parts);
  viewFile(app, parts, findByPaper, (c, found) => seeOther(c, `/cases/${found.case}`));
  viewFile(app, parts, openMandate, (c, found) => seeOther(c, addressOf(viewMandate.path, found)));
}
