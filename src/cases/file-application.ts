import { randomUUIDv7 } from 'node:crypto';
import type { z } from 'zod';
import { type CentreActor, record, requireFreshSignIn } from '#acting/index.ts';
import { editionInForce, mayBeAppliedForUnderMandate } from '#catalogue/index.ts';
import { isInForce, type Mandate } from '#mandates/index.ts';
import { type Transaction, violates } from '#platform/database/database.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { formDate, officialDay, readMoment } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { type ApplicationFacts, type CaseFacts, lockCase } from './case-facts.ts';
import type { fileApplicationInput } from './file-application-input.ts';
import { alreadyDone, firstDo } from './out-of-order.ts';
import { confirmedCheck } from './progress.ts';
import { whereReferenceWasUsed } from './reference-used.ts';
import { own } from './tables.ts';
import { updateCaseProgress } from './update-case-progress.ts';
import { words } from './words.ts';

export interface FilingRules {
  /** How long ago the employee may have shown a qualified means to this system at most (22.¹ 2.). */
  readonly freshSignIn: Temporal.Duration;
}

/**
 * Records that the authorised e-service was applied for in the portal (22.¹ 5.): after the declaration, the identity check and
 * the signed mandate; with the employee's statement of having identified themself there by a qualified means (22.¹ 2.).
 */
export async function fileApplication(
  tx: Transaction,
  actor: CentreActor,
  caseId: string,
  input: z.output<typeof fileApplicationInput>,
  rules: FilingRules,
): Promise<string> {
  requireFreshSignIn(actor, rules.freshSignIn);
  const facts = await lockCase(tx, actor.centre, caseId);
  const { identityCheck, mandate } = demandDuties(facts, actor, input.eService);
  const edition = await editionInForce(tx, input.eService, officialDay(actor.at));
  if (!edition || !mayBeAppliedForUnderMandate(edition, officialDay(actor.at)).allowed) throw leftCatalogue();
  const { startedAt, endedAt } = readTimes(input, actor.at);
  refuseBeforeSigning(mandate, input.day);
  const application: ApplicationFacts = {
    id: randomUUIDv7(),
    mandateId: mandate.id,
    eServiceId: input.eService,
    editionId: edition.id,
    portalReference: input.reference,
    portalMeans: input.means,
    startedAt,
    endedAt,
    filedAt: actor.at,
    filedBy: actor.person,
    plannedTime: null,
    result: null,
  };
  await insert(tx, actor, caseId, application, { identityCheck, client: mandate.clientId });
  record(tx, actor, {
    act: 'portal.identify',
    point: '22.1.2',
    client: mandate.clientId,
    things: { case: caseId, application: application.id, means: input.means },
  });
  record(tx, actor, {
    act: 'application.file',
    point: '22.1.5',
    client: mandate.clientId,
    things: { case: caseId, application: application.id, mandate: mandate.id, edition: edition.id },
  });
  const filed = { ...facts, applications: [...facts.applications, application] };
  await updateCaseProgress(tx, actor, filed);
  return application.id;
}

/** Nothing is filed before duties 1 and 3 are done, beyond what the mandate says, or twice under one mandate. */
function demandDuties(facts: CaseFacts, actor: CentreActor, eService: string) {
  if (!facts.declarationId) throw firstDo('2.6');
  const identityCheck = confirmedCheck(facts);
  if (!identityCheck) throw firstDo('22.1.1');
  const named = facts.mandates.filter(({ scope }) => scope.some((line) => line.eServiceId === eService));
  if (facts.mandates.length > 0 && named.length === 0) {
    throw mandateRefusal('applications.beyond-mandate', (w) => w.bars['beyond-mandate']);
  }
  const mandate = named.find((granted) => isInForce(granted, actor.at));
  if (!mandate) {
    throw named.some(({ signing }) => signing)
      ? mandateRefusal('applications.mandate-ended', (w) => w.bars['mandate-ended'])
      : firstDo('22.1.3');
  }
  const consumed = facts.applications.some((filed) => filed.mandateId === mandate.id && filed.eServiceId === eService);
  if (consumed) throw alreadyDone('22.1.5');
  return { identityCheck, mandate };
}

function leftCatalogue(): Refusal {
  return new Refusal({
    code: 'applications.left-catalogue',
    point: '17.3',
    problems: [{ text: say(words, (w) => w.leftCatalogue) }],
  });
}

function mandateRefusal(code: string, pick: (w: typeof words.lv) => string): Refusal {
  return new Refusal({ code, point: '22.1.3', problems: [{ text: say(words, pick) }] });
}

/** What was applied for before the client signed was applied for without a mandate, whenever it is recorded. */
function refuseBeforeSigning({ signing }: Mandate, day: Temporal.PlainDate): void {
  if (!signing || Temporal.PlainDate.compare(day, signing.signedOn) >= 0) return;
  const text = {
    lv: words.lv.beforeSigning(formDate(signing.signedOn, 'lv')),
    en: words.en.beforeSigning(formDate(signing.signedOn, 'en')),
  };
  throw new Refusal({ code: 'applications.before-signing', point: '22.1.3', problems: [{ field: 'day', text }] });
}

/** Start and end as the portal shows them: on one day, in order, and not in the future. */
function readTimes(input: z.output<typeof fileApplicationInput>, at: Temporal.Instant) {
  const problems: Problem[] = [];
  const startedAt = readMoment(input.day, input.started);
  const endedAt = readMoment(input.day, input.ended);
  if (!startedAt) problems.push({ field: 'started', text: say(words, (w) => w.notATime) });
  if (!endedAt) problems.push({ field: 'ended', text: say(words, (w) => w.notATime) });
  if (startedAt && endedAt) {
    if (Temporal.Instant.compare(endedAt, startedAt) < 0) {
      problems.push({ field: 'ended', text: say(words, (w) => w.endedBeforeStarted) });
    } else if (Temporal.Instant.compare(endedAt, at) > 0) {
      problems.push({ field: 'ended', text: say(words, (w) => w.endedInFuture) });
    } else return { startedAt, endedAt };
  }
  throw new Refusal({ code: 'applications.times', kind: 'input', point: '22.1.5', problems });
}

async function insert(
  tx: Transaction,
  actor: CentreActor,
  caseId: string,
  application: ApplicationFacts,
  basis: { identityCheck: string; client: string },
): Promise<void> {
  const used = await whereReferenceWasUsed(tx, actor.centre, application);
  if (used) throw used;
  try {
    await own(tx)
      .insertInto('application')
      .values({
        centre_id: actor.centre,
        id: application.id,
        case_id: caseId,
        mandate_id: application.mandateId,
        e_service_id: application.eServiceId,
        edition_id: application.editionId,
        identity_check_id: basis.identityCheck,
        client_id: basis.client,
        portal_reference: application.portalReference,
        portal_means: application.portalMeans,
        started_at: application.startedAt,
        ended_at: application.endedAt,
        filed_at: application.filedAt,
        filed_by: application.filedBy,
        signed_in_at: actor.signedInAt,
      })
      .execute();
  } catch (error) {
    if (violates(error, 'application_needs_mandate_in_force')) {
      throw mandateRefusal('applications.mandate-ended', (w) => w.bars['mandate-ended']);
    }
    if (violates(error, 'application_needs_e_service_in_force')) throw leftCatalogue();
    if (violates(error, 'portal_reference_used_once')) throw referenceUsedElsewhere();
    throw error;
  }
}

function referenceUsedElsewhere(): Refusal {
  return new Refusal({
    code: 'applications.reference-used',
    kind: 'conflict',
    point: '22.1.5',
    problems: [{ field: 'reference', text: say(words, (w) => w.referenceUsedElsewhere) }],
  });
}
