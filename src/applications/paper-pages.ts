import { counterActorOf, look, record } from '#audit/index.ts';
import {
  drawMandateInput,
  type FiledOnPaper,
  type MandateSettings,
  mandateByReference,
  noticeForClient,
  paperOf,
  papers,
  previewMandate,
  renderMandate,
  renderNotice,
} from '#mandates/index.ts';
import type { Database } from '#platform/database.ts';
import { officialDay } from '#platform/dates.ts';
import type { DocumentMaker } from '#platform/documents.ts';
import { routes, typedValue } from '#platform/http.ts';
import { readInput } from '#platform/input.ts';
import { caseFacts } from './case-facts.ts';
import { caseOfMandate } from './case-of-mandate.ts';
import { uuidOr404 } from './case-step.ts';
import { viewCase } from './case-view.ts';
import { noSuchCase } from './no-such-case.ts';
import { demandOwnMandate, firstDo } from './out-of-order.ts';
import { pdfReply } from './pdf-reply.ts';
import { unusedNotice } from './progress.ts';

/** The papers of a mandate: its preview, both copies, the proof of its end; and the address its QR code leads to. */
export function paperPages(database: Database, documents: DocumentMaker, settings: MandateSettings) {
  const app = routes();

  app.post('/cases/:case/mandate/preview', async (c) => {
    const actor = counterActorOf(c, 'employee');
    const id = uuidOr404(c.req.param('case'));
    const input = readInput(drawMandateInput, c.get('typed'));
    const content = await look(database, actor, async (tx) => {
      const notice = unusedNotice(await caseFacts(tx, actor.centre, id));
      if (!notice) throw firstDo('22.1.3');
      return previewMandate(tx, actor, { ...input, notice }, settings);
    });
    const largePrint = typedValue(c.get('typed'), 'largePrint') !== '';
    return pdfReply(await renderMandate(documents, content, { copy: 'preview', largePrint }), 'preview');
  });

  app.get('/cases/:case/notice/paper', async (c) => {
    const actor = counterActorOf(c, 'employee');
    const id = uuidOr404(c.req.param('case'));
    const notice = await look(database, actor, async (tx) => {
      await caseFacts(tx, actor.centre, id);
      record(tx, actor, { act: 'notice.print', point: '22.1.3', things: { case: id } });
      return noticeForClient(tx, actor, c.get('language'));
    });
    const largePrint = c.req.query('print') === 'large';
    const date = officialDay(actor.at).toString();
    return pdfReply(await renderNotice(documents, { ...notice, date }, { largePrint }), 'notice');
  });

  app.get('/cases/:case/mandates/:mandate/papers/:paper', async (c) => {
    const actor = counterActorOf(c, 'employee');
    const paper = papers.find((name) => name === c.req.param('paper'));
    if (!paper) throw noSuchCase();
    const id = uuidOr404(c.req.param('case'));
    const mandate = uuidOr404(c.req.param('mandate'));
    const filed = await look(database, actor, async (tx) => {
      const view = await viewCase(tx, actor, id);
      demandOwnMandate(view.facts, mandate);
      return view.facts.applications
        .filter((application) => application.mandateId === mandate)
        .map((application): FiledOnPaper => {
          const edition = view.editions.get(application.editionId);
          return {
            code: edition?.code ?? '',
            name: edition?.name.lv ?? '',
            reference: application.portalReference,
            filedOn: officialDay(application.filedAt),
          };
        });
    });
    return pdfReply(await paperOf(database, documents, actor, { mandate, paper, filed }), paper);
  });

  app.get('/p/:reference', async (c) => {
    const actor = counterActorOf(c, 'employee', 'viewer');
    const found = await look(database, actor, async (tx) => {
      const mandate = await mandateByReference(tx, c.req.param('reference'));
      return mandate && (await caseOfMandate(tx, actor, mandate.id));
    });
    if (!found) throw noSuchCase();
    return c.redirect(`/cases/${found}`, 303);
  });

  return app;
}
