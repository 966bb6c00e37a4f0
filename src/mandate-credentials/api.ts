import { z } from '@hono/zod-openapi';
import { cite } from '#acting/index.ts';
import { askingSystem, type ConnectionParts } from '#connected-systems/index.ts';
import { apiRoutes, declareRoute, jsonOf } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { readInput } from '#platform/input/input.ts';
import { requireKnownFields } from '#platform/input/unknown-fields.ts';
import { giveCredential } from './give-credential.ts';
import { questionInput } from './question-input.ts';
import { words } from './words.ts';
import { writeCredential } from './write-credential.ts';

/** Where systems of service holders ask for the mandate of an application. */
export const mandateCredentialsPath = '/api/mandate-credentials';

const answerSchema = z
  .object({
    credential: z.string().describe('SD-JWT VC with its disclosures, bound to this question (docs/connector.md, 7)'),
  })
  .openapi('MandateCredential');

/** The mandate under which an application was filed, as a credential that its service holder can verify by itself (22.¹ 3., 5.). */
export function mandateCredentialsApi(parts: ConnectionParts) {
  const api = apiRoutes<Env>();
  const route = {
    method: 'post',
    path: mandateCredentialsPath,
    summary: words.en.give,
    point: cite('22.1.5'),
    security: { system: [] },
    body: questionInput,
    reply: answerSchema,
  } as const;
  declareRoute(api, route, async (c) => {
    const proved = await askingSystem(c, parts);
    if (!parts.connectedSystems) throw new Error('a system was answered where none is');
    const raw = await jsonOf(c);
    requireKnownFields(questionInput, raw);
    const { nonce, ...application } = readInput(questionInput, raw, '22.1.5');
    const at = c.get('at');
    const { shown, ...given } = await giveCredential(parts.database, proved, application, at);
    const credential = await writeCredential(
      parts.connectedSystems.keys,
      parts.origin,
      { ...given, at },
      { shown, audience: proved.system, nonce },
    );
    return { credential };
  });
  return api;
}
