import { z } from '@hono/zod-openapi';
import {
  type CentreActor,
  cite,
  counterActorOf,
  look,
  type PointOfLaw,
  perform,
  record,
  requestIdOf,
} from '#acting/index.ts';
import { checkIdentityInput, declareInput } from '#clients/index.ts';
import { drawMandateInput, endMandateInput, signMandateInput, tellNoticeInput } from '#mandates/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { type Api, apiRoutes, describe } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { apiCase, caseListSchema, caseSchema, listedCases } from './api-case.ts';
import { papersApi } from './api-papers.ts';
import { attachScanOfCase, scanInput } from './attach-scan-of-case.ts';
import { afterInput, caseFilterInput, caseFilterOf } from './case-filter.ts';
import type { CaseParts } from './case-parts.ts';
import { uuidOr404 } from './case-step.ts';
import { viewCase } from './case-view.ts';
import { checkClient } from './check-client.ts';
import { fileApplication } from './file-application.ts';
import { fileApplicationInput } from './file-application-input.ts';
import { grantMandate } from './grant-mandate.ts';
import { informClient } from './inform-client.ts';
import { listCases, listToTell } from './list-cases.ts';
import { openCase, openCaseInput } from './open-case.ts';
import { recordEnd } from './record-end.ts';
import { recordSigning } from './record-signing.ts';
import { meantBy, searchTextInput } from './search-words.ts';
import { takeDeclaration } from './take-declaration.ts';
import { tellPlannedTime, tellPlannedTimeInput } from './tell-planned-time.ts';
import { tellResult, tellResultInput } from './tell-result.ts';
import { toTellAfterInput } from './to-tell-after.ts';

const made = z.object({ id: z.string() }).openapi('Made');

/** The same acts and lists as the pages, for programs. A header `Idempotency-Key` (a UUID) makes a repeated call harmless. */
export function casesApi(parts: CaseParts): Api<Env> {
  const api = apiRoutes<Env>();
  lists(api, parts);
  acts(api, parts);
  return api.route('/', papersApi(parts));
}

function lists(api: Api<Env>, { database }: CaseParts): void {
  describe(
    api,
    {
      method: 'get',
      path: '/api/cases',
      summary: "The centre's cases, newest first",
      query: caseFilterInput,
      reply: caseListSchema,
    },
    async (c, { query }) => {
      const actor = counterActorOf(c, 'employee', 'viewer');
      return look(database, actor, async (tx) =>
        listedCases(await listCases(tx, actor, caseFilterOf(query), officialDay(actor.at))),
      );
    },
  );
  describe(
    api,
    {
      method: 'post',
      path: '/api/cases/search',
      summary:
        'Cases by personal code, name, register number or portal reference (posted, so that none of it stands in an address)',
      body: z.object({ text: searchTextInput, after: afterInput }),
      reply: caseListSchema,
    },
    async (c, { body }) => {
      const actor = counterActorOf(c, 'employee', 'viewer');
      return look(database, actor, async (tx) => {
        const search = await meantBy(tx, body.text);
        record(tx, actor, { act: 'case.search', purpose: 'case_work', things: { by: search.by } });
        return listedCases(await listCases(tx, actor, { search, after: body.after }, officialDay(actor.at)));
      });
    },
  );
  describe(
    api,
    {
      method: 'get',
      path: '/api/to-tell',
      summary: 'Cases whose client is to be told something today, and overdue ones',
      query: z.object({ after: toTellAfterInput }),
      reply: caseListSchema,
    },
    async (c, { query }) => {
      const actor = counterActorOf(c, 'employee', 'viewer');
      return look(database, actor, async (tx) =>
        listedCases(await listToTell(tx, actor, officialDay(actor.at), query.after)),
      );
    },
  );
  describe(api, {
    method: 'get',
    path: '/api/cases/{case}',
    summary: 'A case with its duties',
    reply: caseSchema,
  }, async (c) => {
    const actor = counterActorOf(c, 'employee', 'viewer');
    return look(database, actor, async (tx) => {
      const view = await viewCase(tx, actor, uuidOr404(c.req.param('case')));
      record(tx, actor, {
        act: 'case.view',
        purpose: 'case_work',
        client: view.client?.id,
        things: { case: view.facts.id },
      });
      return apiCase(view, actor.at);
    });
  });
}

function acts(api: Api<Env>, { database, mandateSettings, filingRules }: CaseParts): void {
  /** One act of a case: what is posted, what it is in law, and what carries it out. */
  function act<Body extends z.ZodType>(
    route: { path: `/api/cases${string}`; summary: string; act: string; point: PointOfLaw; body: Body },
    carryOut: (
      tx: Transaction,
      actor: CentreActor,
      of: { caseId: string; part: (name: string) => string },
      body: z.output<Body>,
    ) => Promise<string>,
  ) {
    const { act: name, point, ...described } = route;
    describe(api, { ...described, method: 'post', point: cite(point), reply: made }, async (c, { body }) => {
      const actor = counterActorOf(c, 'employee');
      const part = (parameter: string) => uuidOr404(c.req.param(parameter));
      const request = { id: requestIdOf(c), act: name, point };
      const id = await perform(database, actor, request, (tx) =>
        carryOut(tx, actor, { caseId: part('case'), part }, body),
      );
      return { id };
    });
  }

  act(
    {
      path: '/api/cases',
      summary: 'Open a case for an e-service',
      act: 'case.open',
      point: '2.6',
      body: openCaseInput,
    },
    (tx, actor, _of, body) => openCase(tx, actor, body),
  );
  act(
    {
      path: '/api/cases/{case}/declaration',
      summary: 'The client declares that no eID means is available',
      act: 'declaration.take',
      point: '2.6',
      body: declareInput,
    },
    async (tx, actor, { caseId }, body) => {
      await takeDeclaration(tx, actor, caseId, body);
      return caseId;
    },
  );
  act(
    {
      path: '/api/cases/{case}/identity-checks',
      summary: "Check the client's identity",
      act: 'identity.check',
      point: '22.1.1',
      body: checkIdentityInput,
    },
    (tx, actor, { caseId }, body) => checkClient(tx, actor, caseId, body),
  );
  act(
    {
      path: '/api/cases/{case}/notice',
      summary: 'The client was informed about the use of personal data',
      act: 'notice.tell',
      point: '22.1.3',
      body: tellNoticeInput,
    },
    async (tx, actor, { caseId }, body) => {
      await informClient(tx, actor, caseId, body);
      return caseId;
    },
  );
  act(
    {
      path: '/api/cases/{case}/mandates',
      summary: 'Draw up the mandate',
      act: 'mandate.draw',
      point: '22.1.3',
      body: drawMandateInput,
    },
    (tx, actor, { caseId }, body) => grantMandate(tx, actor, caseId, body, mandateSettings),
  );
  act(
    {
      path: '/api/cases/{case}/mandates/{mandate}/signing',
      summary: 'Both copies of the mandate were signed',
      act: 'mandate.sign',
      point: '22.1.3',
      body: signMandateInput,
    },
    async (tx, actor, { caseId, part }, body) => {
      await recordSigning(tx, actor, caseId, part('mandate'), body);
      return part('mandate');
    },
  );
  act(
    {
      path: '/api/cases/{case}/mandates/{mandate}/scans',
      summary: 'Attach a scan of the signed copy',
      act: 'scan.attach',
      point: '22.1.3',
      body: scanInput,
    },
    (tx, actor, { caseId, part }, body) =>
      attachScanOfCase(tx, actor, { caseId, mandate: part('mandate') }, Buffer.from(body.base64, 'base64')),
  );
  act(
    {
      path: '/api/cases/{case}/mandates/{mandate}/end',
      summary: 'The mandate was revoked, or the client died, or it was never signed',
      act: 'mandate.end',
      point: '22.1.3',
      body: endMandateInput,
    },
    async (tx, actor, { caseId, part }, body) => {
      await recordEnd(tx, actor, caseId, part('mandate'), body);
      return part('mandate');
    },
  );
  act(
    {
      path: '/api/cases/{case}/applications',
      summary: 'The authorised e-service was applied for in the portal',
      act: 'application.file',
      point: '22.1.5',
      body: fileApplicationInput,
    },
    (tx, actor, { caseId }, body) => fileApplication(tx, actor, caseId, body, filingRules),
  );
  act(
    {
      path: '/api/cases/{case}/applications/{application}/planned-time',
      summary: 'The client was told the planned completion time',
      act: 'planned-time.tell',
      point: '22.1.6',
      body: tellPlannedTimeInput,
    },
    async (tx, actor, { caseId, part }, body) => {
      await tellPlannedTime(tx, actor, { caseId, application: part('application') }, body);
      return part('application');
    },
  );
  act(
    {
      path: '/api/cases/{case}/applications/{application}/result',
      summary: 'The client was told the result',
      act: 'result.tell',
      point: '22.1.7',
      body: tellResultInput,
    },
    async (tx, actor, { caseId, part }, body) => {
      await tellResult(tx, actor, { caseId, application: part('application') }, body);
      return part('application');
    },
  );
}
