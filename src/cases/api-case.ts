import { z } from '@hono/zod-openapi';
import { cite } from '#acting/index.ts';
import { maskCode } from '#clients/index.ts';
import { stateOf } from '#mandates/index.ts';
import { daySchema, momentSchema, textSchema } from '#platform/http/api.ts';
import { type CaseView, doneBy } from './case-view.ts';
import type { DutyStatus } from './duty.ts';
import type { CaseList } from './list-cases.ts';

const person = z.object({ id: z.string(), name: z.string(), maskedCode: z.string().nullable() });

const duty = z.object({
  name: z.string(),
  point: z.string(),
  state: z.string(),
  at: momentSchema.optional(),
  by: z.string().optional(),
});

/** A case in the API. Personal codes are masked here too. */
export const caseSchema = z
  .object({
    id: z.string(),
    eService: z.object({ code: z.string(), name: textSchema }),
    openedAt: momentSchema,
    openedBy: z.string(),
    waitingFor: z.string(),
    closed: z.object({ reason: z.string(), at: momentSchema, by: z.string() }).nullable(),
    client: person.nullable(),
    represented: person.nullable(),
    duties: z.array(duty),
    mandates: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        year: z.number(),
        state: z.string(),
        validUntil: daySchema,
        resultWanted: z.boolean(),
      }),
    ),
    eServices: z.array(
      z.object({
        eService: z.string(),
        application: z.string().nullable(),
        /** What its service holder or the client did with it since. */
        outcome: z.object({ kind: z.string(), since: daySchema }).nullable(),
        plannedOn: daySchema.nullable(),
        putRight: z.array(z.string()),
        waitingFor: z.string(),
        duties: z.array(duty),
      }),
    ),
  })
  .openapi('Case');

export const caseListSchema = z
  .object({
    cases: z.array(
      z.object({
        id: z.string(),
        client: person.nullable(),
        eService: textSchema.nullable(),
        register: z.object({ year: z.number(), number: z.number() }).nullable(),
        waitingFor: z.string(),
        mandateUntil: daySchema.nullable(),
        tellOn: daySchema.nullable(),
        openedAt: momentSchema,
        openedBy: z.string(),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi('CaseList');

export function apiCase(view: CaseView, at: Temporal.Instant): z.input<typeof caseSchema> {
  const { declaration, identity, notice, mandate, signing, lines, waitingFor } = view.duties;
  const { closing } = view.facts;
  const tell = (duty: DutyStatus) => ({
    name: duty.name,
    point: cite(duty.point),
    state: duty.state,
    ...doneBy(view, duty),
  });
  return {
    id: view.facts.id,
    eService: { code: view.edition.code, name: view.edition.name },
    openedAt: view.facts.openedAt,
    openedBy: view.staff.get(view.facts.openedBy) ?? '',
    waitingFor,
    closed: closing && {
      reason: closing.reason,
      at: closing.closedAt,
      by: view.staff.get(closing.closedBy) ?? '',
    },
    client: personOf(view.client),
    represented: personOf(view.represented),
    duties: [declaration, identity, notice, mandate, signing].map(tell),
    mandates: view.facts.mandates.map((granted) => ({
      id: granted.id,
      ...granted.register,
      state: stateOf(granted, at),
      validUntil: granted.validUntil,
      resultWanted: granted.resultWay !== null,
    })),
    eServices: lines.map((line) => ({
      eService: line.eServiceId,
      application: line.application?.id ?? null,
      outcome: line.application?.outcome ?? null,
      plannedOn: line.application?.records.planned_time_told?.planned_on ?? null,
      putRight: [...(line.application?.putRight ?? [])],
      waitingFor: line.waitingFor,
      duties: line.duties.map(tell),
    })),
  };
}

export function listedCases(list: CaseList): z.input<typeof caseListSchema> {
  return {
    cases: list.cases.map(({ client, edition, register, ...row }) => ({
      ...row,
      client: personOf(client),
      eService: edition?.name ?? null,
      register: register ?? null,
    })),
    next: list.next,
  };
}

function personOf(found: CaseView['client']) {
  return found
    ? { id: found.id, name: `${found.givenName} ${found.surname}`, maskedCode: found.code && maskCode(found.code) }
    : null;
}
