import { randomUUIDv7 } from 'node:crypto';
import { type CentreActor, type Consequence, deed, type FieldsOf, recordConsequence } from '#acting/index.ts';
import { editionInForce, mayBeAppliedForUnderMandate } from '#catalogue/index.ts';
import type { Logged, Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { formMoment, officialDay } from '#platform/languages/dates.ts';
import { inBoth, type Language, say } from '#platform/languages/languages.ts';
import { filedFor } from './already.ts';
import type { ApplicationFacts } from './application-facts.ts';
import { refusalOf } from './bar.ts';
import { fileApplicationInput, momentsOf } from './file-application-input.ts';
import { afterEnd, beforeSigning, clientTooYoung, inFuture, leftCatalogue, notAfterEnd } from './filing-rules.ts';
import { recordsOfLine } from './line-records.ts';
import { words as partWords } from './part/words.ts';
import type { FilingBasis } from './portal-demands.ts';
import { openedAt } from './portal-opening.ts';
import { referenceUsedElsewhere, whereReferenceWasUsed } from './reference-used.ts';
import { sealForClient } from './seal-for-client.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

export interface FilingRules {
  /** How long ago, at most, the employee proved their identity to this system with a qualified means (22.¹ 2.). */
  readonly freshSignIn: Temporal.Duration;
}

/** The employee states that they identified themself in the portal: a part of filing. */
export const identifiedInPortal = {
  name: 'portal.identify',
  title: say(words, (w) => w.acts.identifiedInPortal),
  point: '22.1.2',
} as const satisfies Consequence;

/**
 * Records that the authorised e-service was applied for in the portal (22.¹ 5.), after the declaration, the identity
 * check and the signed mandate, with the employee's statement that they identified themself there with a qualified
 * means (22.¹ 2.).
 */
export const fileApplication = deed({
  name: 'application.file',
  title: say(words, (w) => w.acts.fileApplication),
  point: '22.1.5',
  roles: ['employee'],
  input: fileApplicationInput,
  maxSignInAge: ({ filingRules }: { readonly filingRules: FilingRules }) => filingRules.freshSignIn,
  refusedBy: {
    application_needs_mandate_in_force: () => refusalOf({ rule: 'mandate-ended', point: '22.1.3' }),
    application_needs_e_service_in_force: leftCatalogue,
    portal_reference_in_use_once: referenceUsedElsewhere,
  },
  alsoWrong: (fields, actor) => [inFuture(fields, actor.at)],
  async judge(tx, actor, basis: FilingBasis, fields) {
    const { eService, reference, day = officialDay(actor.at) } = fields;
    const { clientId: client, identityCheckId: identityCheck } = basis.mandate;
    const [edition, used, filed] = await Promise.all([
      eService === undefined ? undefined : editionInForce(tx, eService, day),
      eService === undefined || reference === undefined
        ? undefined
        : whereReferenceWasUsed(tx, actor.centre, { eService, reference }),
      filedFor(tx, { centre: actor.centre, client, identityCheck }),
    ]);
    const other = filed.find((one) => one.eService === eService);
    const permitted = edition && mayBeAppliedForUnderMandate(edition, day).allowed;
    const left =
      eService !== undefined && !permitted ? leftCatalogue() : await clientTooYoung(tx, basis.mandate, edition, day);
    const { startedAt, endedAt, ...measured } = timesOf(tx, actor, basis, fields);
    const times = startedAt && endedAt && { startedAt, endedAt, ...measured };
    return {
      wrong: [
        left,
        beforeSigning(basis.mandate, fields) ?? late(basis, fields),
        ...wrongTimes(basis, fields, { startedAt, endedAt }),
        used,
      ],
      found: edition && times && { edition, other, times },
    };
  },
  async carryOut(tx, actor, basis, input, _needs, _prepared, { edition, other, times }) {
    const { mandate } = basis;
    const lateReason =
      basis.ended && input.lateReason ? await sealForClient(tx, actor, mandate, input.lateReason) : null;
    const application: ApplicationFacts = {
      id: randomUUIDv7(),
      mandateId: mandate.id,
      eServiceId: input.eService,
      editionId: edition.id,
      portalReference: input.reference,
      portalMeans: input.means,
      ...times,
      filedAt: actor.at,
      filedBy: actor.person,
      isLate: lateReason !== null,
      records: recordsOfLine({}),
      filingPutRight: null,
      putRight: {},
      outcome: null,
      byHolder: { planned: undefined, ready: undefined },
    };
    write(tx, actor, application, basis, lateReason);
    const about = { client: mandate.clientId, things: { application: application.id, means: input.means } };
    recordConsequence(tx, actor, identifiedInPortal, about);
    return {
      answer: { id: application.id },
      client: mandate.clientId,
      things: {
        application: application.id,
        mandate: mandate.id,
        edition: edition.id,
        ...(application.isLate && { recorded: 'late' }),
        ...(other && { otherApplication: other.id }),
      },
      application,
      edition,
    };
  },
});

/** What the portal showed, or else what we measured: of today only, and of a mandate in force. */
function timesOf(tx: Logged, actor: CentreActor, basis: FilingBasis, fields: FieldsOf<typeof fileApplicationInput>) {
  const { eService = '', day, started, ended, opening } = fields;
  const shown = momentsOf({ day, started, ended });
  const isToday = day?.equals(officialDay(actor.at)) && !basis.ended;
  const noted = isToday ? openedAt(tx, opening, { case: basis.case, eService, person: actor.person }) : undefined;
  // It may have been opened under the mandate before.
  const opened = noted && Temporal.Instant.compare(noted, basis.mandate.drawnAt) >= 0 ? noted : undefined;
  const startedMeasured = started === undefined && opened !== undefined;
  const endedMeasured = ended === undefined && Boolean(isToday);
  return {
    startedAt: startedMeasured ? opened : shown.startedAt,
    endedAt: endedMeasured ? actor.at : shown.endedAt,
    startedMeasured,
    endedMeasured,
  };
}

/** Both times are known, typed or measured, and in order. */
function wrongTimes(
  { ended: ending }: FilingBasis,
  { day, started, ended }: FieldsOf<typeof fileApplicationInput>,
  {
    startedAt,
    endedAt,
  }: { readonly startedAt?: Temporal.Instant | undefined; readonly endedAt?: Temporal.Instant | undefined },
): (Refusal | undefined)[] {
  if (!day) return [];
  const isLate = ending !== undefined;
  const outOfOrder = startedAt && endedAt && Temporal.Instant.compare(endedAt, startedAt) < 0;
  return [
    started === undefined && !startedAt
      ? wrongTime('started', (w) => (isLate ? w.enterStarted : w.notMeasured))
      : undefined,
    ended === undefined && !endedAt ? wrongTime('ended', (w) => w.enterEnded) : undefined,
    outOfOrder ? wrongTime('ended', (w) => w.endedBeforeStarted) : undefined,
  ];
}

function wrongTime(field: 'started' | 'ended', pick: (w: typeof words.lv) => string): Refusal {
  return new Refusal({
    code: 'case.times',
    kind: 'input',
    point: '22.1.5',
    problems: [{ field, text: say(words, pick) }],
  });
}

/** Under a mandate that has ended only what was filed in the portal before that is recorded, with the reason why only now. */
function late(
  { ended: ending, isEarlier }: FilingBasis,
  { lateReason, ...times }: FieldsOf<typeof fileApplicationInput>,
): Refusal | undefined {
  if (!ending) return undefined;
  const after = afterEnd(ending, times);
  if (after || lateReason) return after;
  const whyLate = (language: Language) => {
    const from = formMoment(ending.from, language);
    if (isEarlier) return words[language].sayWhyLateUnderEarlier(from);
    return (ending.isPart ? partWords : words)[language].sayWhyLate(from);
  };
  return notAfterEnd(ending, 'lateReason', inBoth(whyLate));
}

function write(
  tx: Transaction,
  actor: CentreActor,
  application: ApplicationFacts,
  { case: caseId, mandate }: FilingBasis,
  lateReason: Buffer | null,
): void {
  tx.send(
    insert('application', {
      centre_id: actor.centre,
      id: application.id,
      case_id: caseId,
      mandate_id: application.mandateId,
      e_service_id: application.eServiceId,
      edition_id: application.editionId,
      identity_check_id: mandate.identityCheckId,
      client_id: mandate.clientId,
      portal_reference: application.portalReference,
      portal_means: application.portalMeans,
      started_at: application.startedAt,
      ended_at: application.endedAt,
      started_measured: application.startedMeasured,
      ended_measured: application.endedMeasured,
      filed_at: application.filedAt,
      filed_by: application.filedBy,
      signed_in_at: actor.signedInAt,
      late_reason: lateReason,
    }),
  );
}
