import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { cite } from '#acting/index.ts';
import { askingSystem, type ConnectionParts, connectedSystem } from '#connected-systems/index.ts';
import { transaction } from '#platform/database/database.ts';
import { apiRoutes, declareRoute, jsonOf } from '#platform/http/api.ts';
import type { Env } from '#platform/http/http.ts';
import { readInput } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { requireKnownFields } from '#platform/input/unknown-fields.ts';
import { say } from '#platform/languages/languages.ts';
import { eventInput } from './event-input.ts';
import { signedDelivery } from './signed-delivery.ts';
import { refuseBefore, takeEvent } from './take-event.ts';
import { words } from './words.ts';

/** Where systems of service holders tell what became of applications. */
export const holderEventsPath = '/api/holder-events';

const answerSchema = z
  .object({
    event: z.enum(['applied', 'waiting']).describe('waiting, with status 202: an event before it has not come yet'),
  })
  .openapi('HolderEventAnswer');

const clocksApart = Temporal.Duration.from({ minutes: 1 });

/** A service holder's system tells what became of an application: that it was accepted, returned or refused, its planned day, that its result is ready (22.¹ 5.–7.). */
export function holderEventsApi(parts: ConnectionParts) {
  const { database } = parts;
  const api = apiRoutes<Env>();
  const route = {
    method: 'post',
    path: holderEventsPath,
    summary: words.en.take,
    point: cite('22.1.6'),
    security: { system: [] },
    body: eventInput,
    reply: answerSchema,
  } as const;
  declareRoute(api, route, async (c) => {
    const proved = await askingSystem(c, parts);
    const at = c.get('at');
    const { keys = [], organisation = '' } =
      (await transaction(database, null, (tx) => connectedSystem(tx, proved.system))) ?? {};
    const telling = { ...proved, organisation, at };
    const content = Buffer.from(await c.req.arrayBuffer());
    const header = (name: string) => c.req.header(`webhook-${name}`);
    const delivery = { id: header('id'), timestamp: header('timestamp'), signature: header('signature'), content };
    const id = await Promise.try(() => signedDelivery(delivery, keys, at)).catch((fault: unknown) => {
      if (fault instanceof Refusal) return refuseBefore(database, telling, fault);
      throw fault;
    });
    const raw = await jsonOf(c);
    requireKnownFields(eventInput, raw);
    const event = readInput(eventInput, raw, '22.1.6');
    requirePast(event.toldAt, at);
    const sha256 = createHash('sha256').update(content).digest();
    const state = await takeEvent(database, telling, event, { id, sha256 });
    c.status(state === 'waiting' ? 202 : 200);
    return { event: state };
  });
  return api;
}

function requirePast(toldAt: Temporal.Instant, at: Temporal.Instant): void {
  if (Temporal.Instant.compare(toldAt, at.add(clocksApart)) <= 0) return;
  throw new Refusal({
    code: 'holder-event.future',
    kind: 'input',
    problems: [{ field: 'timestamp', text: say(words, (w) => w.future) }],
  });
}
