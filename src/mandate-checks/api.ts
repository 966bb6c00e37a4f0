import { setTimeout as sleep } from 'node:timers/promises';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { cite } from '#acting/index.ts';
import { askingSystem, type ConnectionParts } from '#connected-systems/index.ts';
import { apiRoutes, declareRoute, jsonOf } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { requireKnownFields } from '#platform/input/unknown-fields.ts';
import { say } from '#platform/languages/languages.ts';
import { checkMandate, reasons } from './check-mandate.ts';
import { questionInput } from './question-input.ts';
import { digestOf, signReplies } from './sign-replies.ts';
import { words } from './words.ts';

/** Where connected systems ask. */
export const mandateChecksPath = '/api/mandate-checks';

const answerSchema = z
  .union([
    z.object({
      answer: z.literal('yes'),
      mandate: z.string().describe('Its number in the register of its centre, 14/2026'),
      eServices: z.array(z.string()).describe('What was asked about, of what it names'),
      validUntil: z.string().describe('The last day on which it is in force'),
      declared: z.boolean().describe('Whether the client declared to have no electronic identification (2.6.)'),
    }),
    z.object({ answer: z.literal('no'), reason: z.enum(reasons) }),
  ])
  .openapi('MandateCheckAnswer');

/** No answer comes sooner: whether anybody has met the person cannot be told by how long it takes. In milliseconds. */
const soonest = 20;

/** How far back a question may reach. */
const longestAgo = Temporal.Duration.from({ hours: 24 });
const clocksApart = Temporal.Duration.from({ minutes: 1 });

/** May this employee, now, apply for this e-service in the name of this person? Asked by the state portal and by service holders (22.¹ 3., 5.). */
export function mandateChecksApi(parts: ConnectionParts) {
  const api = apiRoutes<Env>();
  if (parts.connectedSystems) api.use(mandateChecksPath, signReplies(parts.connectedSystems.keys));
  const route = {
    method: 'post',
    path: mandateChecksPath,
    summary: words.en.check,
    point: cite('22.1.3'),
    security: { system: [] },
    body: questionInput,
    reply: answerSchema,
  } as const;
  declareRoute(api, route, async (c) => {
    const asked = performance.now();
    const system = await askingSystem(c, parts);
    await requireDigest(c);
    const raw = await jsonOf(c);
    requireKnownFields(questionInput, raw);
    const question = readInput(questionInput, raw, '22.1.3');
    const at = c.get('at');
    const moment = question.moment ?? at;
    requireRecent(moment, at);
    const answer = await checkMandate(parts.database, { ...system, at }, { ...question, moment });
    await sleep(Math.max(0, soonest - (performance.now() - asked)));
    if (answer.answer === 'no') return answer;
    const { mandate, validUntil, isDeclared } = answer;
    return {
      answer: 'yes' as const,
      mandate: `${mandate.number}/${mandate.year}`,
      eServices: [question.eService],
      validUntil: validUntil.toString(),
      declared: isDeclared,
    };
  });
  return api;
}

function requireRecent(moment: Temporal.Instant, at: Temporal.Instant): void {
  const isEarly = Temporal.Instant.compare(moment, at.subtract(longestAgo)) < 0;
  if (!isEarly && Temporal.Instant.compare(moment, at.add(clocksApart)) <= 0) return;
  throw new Refusal({
    code: 'mandate-check.moment',
    kind: 'input',
    point: '22.1.3',
    problems: [{ field: 'moment', text: say(words, (w) => w.moment) }],
  });
}

/** The reply is signed together with the question's digest, so this has to be the question's own. */
async function requireDigest(c: Context<Env>): Promise<void> {
  const told = (c.req.header('content-digest') ?? '').split(',').map((member) => member.trim());
  const own = digestOf(Buffer.from(await c.req.arrayBuffer()));
  if (told.includes(own)) return;
  throw new Refusal({
    code: 'mandate-check.digest',
    kind: 'input',
    problems: [{ field: 'Content-Digest', text: say(words, (w) => w.digest) }],
  });
}
