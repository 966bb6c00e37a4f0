import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { cite, counterActorOf } from '#acting/index.ts';
import { drawMandateInput, papers } from '#mandates/index.ts';
import { type Api, apiRoutes, describe } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { caseBehindPaper, mandatePaper, noticePaper, previewPaper } from './case-papers.ts';
import type { CaseParts } from './case-parts.ts';
import { uuidOr404 } from './case-step.ts';
import { noSuchCase } from './no-such-case.ts';

const pdf = z
  .object({ mediaType: z.literal('application/pdf'), name: z.string(), base64: z.string() })
  .openapi('Paper');
const print = z.enum(['usual', 'large']).default('usual');
const point = cite('22.1.3');

/** The papers of a case for programs, and the case behind a paper. */
export function papersApi(parts: CaseParts): Api<Env> {
  const api = apiRoutes<Env>();
  describe(
    api,
    {
      method: 'get',
      path: '/api/cases/{case}/notice/paper',
      summary: 'The notice of the day for the client to read, in the language of Accept-Language',
      point,
      query: z.object({ print }),
      reply: pdf,
    },
    async (c, { query }) => {
      const actor = counterActorOf(c, 'employee');
      const how = { language: c.get('language'), largePrint: query.print === 'large' };
      return paper('notice', await noticePaper(parts, actor, caseIn(c), how));
    },
  );
  describe(
    api,
    {
      method: 'post',
      path: '/api/cases/{case}/mandates/preview',
      summary: 'What the mandate would say; it has no force, and nothing is kept',
      point,
      query: z.object({ print }),
      body: drawMandateInput,
      reply: pdf,
    },
    async (c, { query, body }) => {
      const actor = counterActorOf(c, 'employee');
      return paper('preview', await previewPaper(parts, actor, caseIn(c), body, query.print === 'large'));
    },
  );
  describe(api, {
    method: 'get',
    path: '/api/cases/{case}/mandates/{mandate}/papers/{paper}',
    summary: `A paper of the mandate (${papers.join(', ')}), the same byte for byte each time; who took it is logged`,
    point,
    reply: pdf,
  }, async (c) => {
    const actor = counterActorOf(c, 'employee');
    const asked = papers.find((name) => name === c.req.param('paper'));
    if (!asked) throw noSuchCase();
    const mandate = uuidOr404(c.req.param('mandate'));
    return paper(asked, await mandatePaper(parts, actor, { caseId: caseIn(c), mandate, paper: asked }));
  });
  describe(api, {
    method: 'get',
    path: '/api/papers/{reference}',
    summary: 'The case and the mandate of a paper, by the reference in its QR code',
    reply: z.object({ case: z.string(), mandate: z.string() }).openapi('CaseBehindPaper'),
  }, async (c) => {
    const actor = counterActorOf(c, 'employee', 'viewer');
    return caseBehindPaper(parts, actor, c.req.param('reference') ?? '');
  });
  return api;
}

function caseIn(c: Context<Env>): string {
  return uuidOr404(c.req.param('case'));
}

function paper(name: string, bytes: Uint8Array) {
  return { mediaType: 'application/pdf' as const, name: `${name}.pdf`, base64: Buffer.from(bytes).toString('base64') };
}
