import { counterActorOf } from '#acting/index.ts';
import { drawMandateInput, papers } from '#mandates/index.ts';
import { routes, typedValue } from '#platform/http/http.ts';
import { pdfReply } from '#platform/http/pdf-reply.ts';
import { readInput } from '#platform/input/input.ts';
import { caseBehindPaper, mandatePaper, noticePaper, previewPaper } from './case-papers.ts';
import type { CaseParts } from './case-parts.ts';
import { uuidOr404 } from './case-step.ts';
import { noSuchCase } from './no-such-case.ts';

/** The papers of a mandate: its preview, both copies, the proof of its end; and the address its QR code leads to. */
export function paperPages(parts: CaseParts) {
  const app = routes();

  app.post('/cases/:case/mandate/preview', async (c) => {
    const actor = counterActorOf(c, 'employee');
    const input = readInput(drawMandateInput, c.get('typed'));
    const largePrint = typedValue(c.get('typed'), 'largePrint') !== '';
    const caseId = uuidOr404(c.req.param('case'));
    return pdfReply(await previewPaper(parts, actor, caseId, input, largePrint), 'preview');
  });

  app.get('/cases/:case/notice/paper', async (c) => {
    const actor = counterActorOf(c, 'employee');
    const how = { language: c.get('language'), largePrint: c.req.query('print') === 'large' };
    return pdfReply(await noticePaper(parts, actor, uuidOr404(c.req.param('case')), how), 'notice');
  });

  app.get('/cases/:case/mandates/:mandate/papers/:paper', async (c) => {
    const actor = counterActorOf(c, 'employee');
    const paper = papers.find((name) => name === c.req.param('paper'));
    if (!paper) throw noSuchCase();
    const [caseId, mandate] = [uuidOr404(c.req.param('case')), uuidOr404(c.req.param('mandate'))];
    return pdfReply(await mandatePaper(parts, actor, { caseId, mandate, paper }), paper);
  });

  app.get('/p/:reference', async (c) => {
    const actor = counterActorOf(c, 'employee', 'viewer');
    const found = await caseBehindPaper(parts, actor, c.req.param('reference'));
    return c.redirect(`/cases/${found.case}`, 303);
  });

  return app;
}
