import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { actorOf, cite, look, perform, requestIdOf } from '#acting/index.ts';
import { type Api, apiRoutes, describe } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { isId } from '#platform/input/ids.ts';
import {
  begunSchema,
  decidedSchema,
  decisionBody,
  fileBody,
  listSchema,
  madeSchema,
  reportSchema,
  requestSchema,
  sentSchema,
} from './api-schemas.ts';
import { beginRequest, registerRequest } from './begin-request.ts';
import { decideRequest } from './decide-request.ts';
import { draftSchema } from './draft.ts';
import { listRequests } from './list-requests.ts';
import { prepareForm } from './prepare-form.ts';
import { requestWhole } from './queries.ts';
import { registerInput } from './register-input.ts';
import { reportsOf } from './report-of.ts';
import { saveDraft } from './save-draft.ts';
import { applicants, readers } from './see-request.ts';
import { sendFile, validateFileAgain } from './send-file.ts';
import type { RequestParts } from './settings.ts';
import { signedFileOf } from './signed-file-of.ts';

const point = cite('22');
const note1 = cite('annex-2.1');

/** Access requests, for programs. A header `Idempotency-Key` (a UUID) makes a repeated call harmless. */
export function accessRequestsApi(parts: RequestParts): Api<Env> {
  const { database, requests } = parts;
  const api = apiRoutes<Env>();
  const idOf = (c: Context<Env>) => c.req.param('request') ?? '';
  const asked = (c: Context<Env>, act: string) =>
    ({ id: requestIdOf(c), act: `access-request.${act}`, point: '22' }) as const;

  describe(
    api,
    {
      method: 'get',
      path: '/api/access-requests',
      summary: 'Access requests that you may see',
      point,
      query: z.object({ after: z.string().optional() }),
      reply: listSchema,
    },
    async (c, { query }) => {
      const actor = actorOf(c, ...readers);
      const after = isId(query.after) ? query.after : undefined;
      const { next, ...list } = await look(database, actor, (tx) => listRequests(tx, actor, { after }));
      return { ...list, next: next ?? null };
    },
  );

  describe(api, {
    method: 'post',
    path: '/api/access-requests',
    summary: 'Begin a request',
    point,
    reply: begunSchema,
  }, (c) => {
    const actor = actorOf(c, ...applicants);
    return perform(database, actor, asked(c, 'begin'), (tx) => beginRequest(tx, actor));
  });

  describe(
    api,
    {
      method: 'post',
      path: '/api/access-requests/registered',
      summary: 'Register a request that reached the ministry by post or e-mail',
      point,
      body: registerInput,
      reply: begunSchema,
    },
    (c, { body }) => {
      const actor = actorOf(c, 'ministry_officer');
      return perform(database, actor, asked(c, 'begin'), (tx) => registerRequest(tx, actor, body));
    },
  );

  describe(api, {
    method: 'get',
    path: '/api/access-requests/{request}',
    summary: 'One request',
    point,
    reply: requestSchema,
  }, async (c) => {
    const actor = actorOf(c, ...readers);
    const { form, decision, ...whole } = await look(database, actor, (tx) => requestWhole(tx, actor, idOf(c)));
    return { ...whole, form: form ?? null, decision: decision ?? null };
  });

  describe(
    api,
    {
      method: 'post',
      path: '/api/access-requests/{request}/draft',
      summary: 'Keep the table of Annex 2 as typed',
      point,
      body: draftSchema,
      reply: begunSchema,
    },
    (c, { body }) => {
      const actor = actorOf(c, ...readers);
      return perform(database, actor, asked(c, 'save-draft'), (tx) =>
        saveDraft(tx, actor, { request: idOf(c), draft: body }),
      );
    },
  );

  describe(
    api,
    {
      method: 'post',
      path: '/api/access-requests/{request}/form',
      summary: 'Check the table and make the form for signing',
      point,
      reply: madeSchema,
    },
    (c) => prepareForm(parts, actorOf(c, ...readers), idOf(c)),
  );

  describe(
    api,
    {
      method: 'post',
      path: '/api/access-requests/{request}/sendings',
      summary: 'Send in the signed form: it is validated, and taken in or refused',
      point: note1,
      body: fileBody,
      reply: sentSchema,
    },
    async (c, { body }) => {
      const actor = actorOf(c, ...readers);
      const file = await signedFileOf(new File([Buffer.from(body.bytes, 'base64')], body.name));
      return sendFile(parts, actor, { id: requestIdOf(c), request: idOf(c), file });
    },
  );

  describe(api, {
    method: 'post',
    path: '/api/access-requests/{request}/sendings/{sending}/validations',
    summary: 'Validate a signed file again; earlier reports stay',
    point: note1,
    reply: sentSchema,
  }, (c) => {
    const sending = c.req.param('sending') ?? '';
    return validateFileAgain(parts, actorOf(c, ...readers), { id: requestIdOf(c), request: idOf(c), sending });
  });

  describe(api, {
    method: 'get',
    path: '/api/access-requests/{request}/sendings/{sending}/report',
    summary: 'The latest validation report of a signed file',
    point: note1,
    reply: reportSchema,
  }, async (c) => {
    const actor = actorOf(c, ...readers);
    const ids = { request: idOf(c), sending: c.req.param('sending') ?? '' };
    const { latest } = await look(database, actor, (tx) => reportsOf(tx, actor, ids));
    return { ...latest.report };
  });

  describe(
    api,
    {
      method: 'post',
      path: '/api/access-requests/{request}/decision',
      summary: 'Decide a request row by row; the rights are given and taken with it',
      point,
      body: decisionBody,
      reply: decidedSchema,
    },
    (c, { body }) => {
      const actor = actorOf(c, 'ministry_officer');
      return perform(database, actor, asked(c, 'decide'), (tx) =>
        decideRequest(tx, actor, { request: idOf(c), ...body }, requests),
      );
    },
  );

  return api;
}
