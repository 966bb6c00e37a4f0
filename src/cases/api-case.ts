import { z } from '@hono/zod-openapi';
import { cite } from '#acting/index.ts';
import { maskCode } from '#clients/index.ts';
import { type Mandate, stateOf } from '#mandates/index.ts';
import { daySchema, momentSchema, textSchema } from '#platform/http/api.ts';
import { responsibleFor } from './case-facts.ts';
import { type CaseView, doneBy } from './case-view.ts';
import type { DutyStatus } from './duty.ts';
import type { CaseList } from './list-cases.ts';
import { holdingRecords } from './put-right-meanwhile.ts';
import { maskedContact } from './reach-text.tsx';

const person = z.object({ id: z.string(), name: z.string(), maskedCode: z.string().nullable() });

const reach = z
  .object({
    way: z.string(),
    /** Null where none is needed, or where `onPaper` alone has it. */
    contact: z.string().nullable(),
    onPaper: z.string(),
  })
  .openapi('Reach');

/** How a client is reached, for who informs them. */
export const reachSchema = z.object({ reach: reach.nullable() }).openapi('ReachOfClient');

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
    /** Who is responsible for it now, and how it changed hands; the oldest first. */
    responsible: z.string(),
    transfers: z.array(
      z.object({ responsible: z.string(), reason: z.string().nullable(), at: momentSchema, by: z.string() }),
    ),
    notes: z.array(z.object({ text: z.string().nullable(), at: momentSchema, by: z.string() })),
    waitingFor: z.string(),
    closed: z.object({ reason: z.string(), at: momentSchema, by: z.string() }).nullable(),
    client: person.nullable(),
    represented: person.nullable(),
    duties: z.array(duty),
    /** The check of identity that holds: what `basedOn` of making it anew means. */
    identityCheck: z.string().nullable(),
    /** How the client was informed, by the record that holds; `putRight`: it is not the first one. */
    notices: z.array(
      z.object({
        id: z.string(),
        version: z.string(),
        language: z.string(),
        way: z.string(),
        at: momentSchema,
        by: z.string(),
        putRight: z.boolean(),
        /** The record that holds: what `basedOn` of putting it right means. */
        record: z.string(),
      }),
    ),
    mandates: z.array(
      z.object({
        id: z.string(),
        number: z.number(),
        year: z.number(),
        state: z.string(),
        validUntil: daySchema,
        /** The e-services for which the client withdrew it; it stays in force for the others. */
        revoked: z.array(z.object({ eService: z.string(), from: momentSchema })),
        resultWanted: z.boolean(),
        /** Who signs it, as it was drawn up: a witness in the client's place, or the client. */
        signer: z.enum(['client', 'witness']),
        /** When it was signed by hand, if it was entered from a blank. */
        signedByHandAt: momentSchema.nullable(),
        /** Masked; `application.view-reach` has the whole of it, for who informs the client. */
        reach: z.object({ way: z.string(), masked: z.string().nullable() }).nullable(),
      }),
    ),
    eServices: z.array(
      z.object({
        eService: z.string(),
        application: z.string().nullable(),
        /** The portal's reference and times that hold. */
        filed: z
          .object({
            reference: z.string(),
            startedAt: momentSchema,
            endedAt: momentSchema,
            startedMeasured: z.boolean(),
            endedMeasured: z.boolean(),
          })
          .nullable(),
        /** What its service holder or the client did with it since. */
        outcome: z.object({ kind: z.string(), since: daySchema }).nullable(),
        plannedOn: daySchema.nullable(),
        /** What the system of its service holder told: the planned day, and since when the result is ready. */
        byHolder: z.object({ plannedOn: daySchema.nullable(), readyOn: daySchema.nullable() }).nullable(),
        putRight: z.array(z.string()),
        /** Of what was applied for, the records that hold: what `basedOn` of putting each right means. */
        records: z
          .object({ filing: z.string(), plannedTime: z.string(), result: z.string(), outcome: z.string() })
          .nullable(),
        waitingFor: z.string(),
        duties: z.array(duty),
      }),
    ),
    /** What the client has already in the same matter: told of before a second is made, and no bar to it. */
    already: z.object({
      mandates: z.array(
        z.object({
          id: z.string(),
          number: z.number(),
          year: z.number(),
          validUntil: daySchema,
          eServices: z.array(z.string()),
        }),
      ),
      applications: z.array(
        z.object({ id: z.string(), case: z.string(), eService: z.string(), filedAt: momentSchema }),
      ),
    }),
  })
  .openapi('Case');

/** The portal's address, and the sealed note of when it was asked for, to be sent with the filing. */
export const openedPortalSchema = z.object({ url: z.string(), opening: z.string() }).openapi('OpenedPortal');

export const caseListSchema = z
  .object({
    cases: z.array(
      z.object({
        id: z.string(),
        client: person.nullable(),
        /** Those that it waits for, or else all of it. */
        eServices: z.array(z.object({ code: z.string(), name: textSchema })),
        register: z.object({ year: z.number(), number: z.number() }).nullable(),
        waitingFor: z.string(),
        mandateUntil: daySchema.nullable(),
        tellOn: daySchema.nullable(),
        /** Only where the list is of clients to inform. */
        reach: reach.optional(),
        openedAt: momentSchema,
        openedBy: z.string(),
        responsible: z.string(),
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
    responsible: view.staff.get(responsibleFor(view.facts)) ?? '',
    transfers: view.facts.transfers.map(({ responsible, reason, at, by }) => ({
      responsible: view.staff.get(responsible) ?? '',
      reason,
      at,
      by: view.staff.get(by) ?? '',
    })),
    notes: view.notes.map(({ text, at, by }) => ({ text, at, by: view.staff.get(by) ?? '' })),
    waitingFor,
    closed: closing && {
      reason: closing.reason,
      at: closing.closedAt,
      by: view.staff.get(closing.closedBy) ?? '',
    },
    client: personOf(view.client),
    represented: personOf(view.represented),
    duties: [declaration, identity, notice, mandate, signing].map(tell),
    identityCheck: view.facts.identityChecks.findLast(({ outcome }) => outcome === 'confirmed')?.id ?? null,
    notices: view.notices.map(({ id, version, language, way, toldAt, toldBy, putRight }) => ({
      id,
      version,
      language,
      way,
      at: toldAt,
      by: view.staff.get(toldBy) ?? '',
      putRight: putRight !== null,
      record: putRight ?? id,
    })),
    mandates: view.facts.mandates.map((granted) => ({
      id: granted.id,
      ...granted.register,
      state: stateOf(granted, at),
      validUntil: granted.validUntil,
      revoked: revokedIn(granted),
      resultWanted: granted.resultWay !== null,
      signer: granted.signer,
      signedByHandAt: granted.signedByHandAt,
      reach: maskedIn(view, granted),
    })),
    eServices: lines.map((line) => ({
      eService: line.eServiceId,
      application: line.application?.id ?? null,
      filed: line.application
        ? {
            reference: line.application.portalReference,
            startedAt: line.application.startedAt,
            endedAt: line.application.endedAt,
            startedMeasured: line.application.startedMeasured,
            endedMeasured: line.application.endedMeasured,
          }
        : null,
      outcome: line.application?.outcome ?? null,
      plannedOn: line.application?.records.planned_time_told?.planned_on ?? null,
      byHolder: line.application
        ? {
            plannedOn: line.application.byHolder.planned?.on ?? null,
            readyOn: line.application.byHolder.ready?.on ?? null,
          }
        : null,
      putRight: [
        ...(line.application?.filingPutRight ? ['application'] : []),
        ...Object.keys(line.application?.putRight ?? {}),
      ],
      records: line.application ? holdingRecords(line.application) : null,
      waitingFor: line.waitingFor,
      duties: line.duties.map(tell),
    })),
    already: {
      mandates: view.already.mandates.map(({ id, register, validUntil, scope }) => ({
        id,
        ...register,
        validUntil,
        eServices: scope.map(({ eServiceId }) => eServiceId),
      })),
      applications: [...view.already.applications],
    },
  };
}

export function listedCases(list: CaseList): z.input<typeof caseListSchema> {
  return {
    cases: list.cases.map(({ client, eServices, register, ...row }) => ({
      ...row,
      client: personOf(client),
      eServices: eServices.map(({ code, name }) => ({ code, name })),
      register: register ?? null,
    })),
    next: list.next,
  };
}

/** For which e-services it was withdrawn, and since when. */
export function revokedIn({ scope }: Mandate) {
  return scope.flatMap(({ eServiceId, revoked }) => (revoked ? [{ eService: eServiceId, from: revoked.from }] : []));
}

function maskedIn({ reaches }: CaseView, { id }: Mandate) {
  const reach = reaches.get(id);
  return reach ? { way: reach.way, masked: maskedContact(reach) } : null;
}

function personOf(found: CaseView['client']) {
  return found
    ? { id: found.id, name: `${found.givenName} ${found.surname}`, maskedCode: found.code && maskCode(found.code) }
    : null;
}
