import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed, type FieldsOf } from '#acting/index.ts';
import { editionInForce, mayBeAppliedForUnderMandate } from '#catalogue/index.ts';
import { basedOn } from '#platform/input/based-on.ts';
import { line } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { together } from '#platform/input/together.ts';
import { formDate, formMoment, officialDay, readMoment } from '#platform/languages/dates.ts';
import { inBoth, say, type Text } from '#platform/languages/languages.ts';
import type { ApplicationFacts } from './application-facts.ts';
import { refusalOf } from './bar.ts';
import { portalFields, shownInPortal } from './file-application-input.ts';
import { afterEnd, beforeSigning, clientTooYoung, inFuture, leftCatalogue } from './filing-rules.ts';
import type { FiledBasis } from './portal-demands.ts';
import { putRightMeanwhile } from './put-right-meanwhile.ts';
import { words } from './putting-right/words.ts';
import { referenceUsedElsewhere, whereReferenceWasUsed } from './reference-used.ts';
import { sealForClient } from './seal-for-client.ts';
import { insert } from './tables.ts';
import { words as caseWords } from './words.ts';

export const putRightFilingInput = together(
  caseWords,
  z.object({
    ...portalFields,
    basedOn,
    reason: line(
      say(words, (w) => w.sayReason),
      500,
    ),
  }),
  ({ reason, basedOn: _shown, ...typed }, complain) => {
    const shown = shownInPortal(typed, complain);
    return shown && reason ? { ...shown, reason } : undefined;
  },
);

type Fields = FieldsOf<typeof putRightFilingInput>;

/**
 * Puts right what was recorded of an application (22.¹ 5.): the portal's reference, the means, the times. The earlier record stays. The
 * rules of filing hold for what is changed; the e-service stays.
 */
export const putRightFiling = deed({
  name: 'application.put-right',
  title: say(words, (w) => w.acts.putRightFiling),
  point: '22.1.5',
  roles: ['employee'],
  input: putRightFilingInput,
  refusedBy: {
    application_needs_mandate_in_force: () => refusalOf({ rule: 'mandate-ended', point: '22.1.3' }),
    application_needs_e_service_in_force: leftCatalogue,
    portal_reference_in_use_once: referenceUsedElsewhere,
  },
  alsoWrong: (fields, actor) => [inFuture(fields, actor.at)],
  async judge(tx, actor, filed: FiledBasis, fields) {
    const { application, mandate, ended } = filed;
    const { reference, day } = fields;
    const { id, eServiceId } = application;
    const moved = isMoved(application, fields);
    const isOtherDay = day !== undefined && !day.equals(officialDay(application.endedAt));
    const [edition, used] = await Promise.all([
      isOtherDay ? editionInForce(tx, eServiceId, day) : undefined,
      reference === undefined
        ? undefined
        : whereReferenceWasUsed(tx, actor.centre, { eService: eServiceId, reference, by: id }),
    ]);
    const left = isOtherDay && !(edition && mayBeAppliedForUnderMandate(edition, day).allowed);
    const wrong = [
      putRightMeanwhile(filed, 'filing', fields.basedOn),
      left ? leftCatalogue() : day && (await clientTooYoung(tx, mandate, edition, day)),
      ...(moved
        ? [
            beforeSigning(mandate, fields) ?? afterOutcome(application, day) ?? afterPlanned(application, day),
            (ended && afterEnd(ended, fields)) ?? afterRecorded(application, fields, actor.at),
          ]
        : []),
      used,
    ];
    return { wrong: [...wrong, isSame(application, fields) ? nothingNew() : undefined], found: edition };
  },
  async carryOut(tx, actor, { application, mandate }, { reason, ...input }, _needs, _prepared, edition) {
    const id = randomUUIDv7();
    const editionId = edition?.id ?? application.editionId;
    const { means, reference, startedAt, endedAt } = input;
    tx.send(
      insert('filing_put_right', {
        centre_id: actor.centre,
        id,
        application_id: application.id,
        supersedes: application.filingPutRight?.id ?? null,
        e_service_id: application.eServiceId,
        edition_id: editionId,
        portal_reference: reference,
        portal_means: means,
        started_at: startedAt,
        ended_at: endedAt,
        reason: await sealForClient(tx, actor, mandate, reason),
        recorded_at: actor.at,
        recorded_by: actor.person,
      }),
    );
    const filingPutRight = {
      firstReference: application.portalReference,
      firstDay: officialDay(application.endedAt),
      ...application.filingPutRight,
      id,
    };
    const now = {
      editionId,
      filingPutRight,
      portalReference: reference,
      portalMeans: means,
      startedAt,
      endedAt,
      startedMeasured: false,
      endedMeasured: false,
    };
    return {
      answer: { id },
      client: mandate.clientId,
      things: { application: application.id, putRight: id, edition: editionId },
      application: { ...application, ...now },
      edition,
    };
  },
});

function momentOf(day: Temporal.PlainDate | undefined, time: string | undefined): Temporal.Instant | undefined {
  return day && time !== undefined ? readMoment(day, time) : undefined;
}

/** A time that stays is not judged anew: the mandate may have ended since, on the same day. */
function isMoved({ startedAt, endedAt }: ApplicationFacts, { day, started, ended }: Fields): boolean {
  const [begun, done] = [momentOf(day, started), momentOf(day, ended)];
  return (begun !== undefined && !begun.equals(startedAt)) || (done !== undefined && !done.equals(endedAt));
}

function isSame(application: ApplicationFacts, fields: Fields): boolean {
  const { day, started, ended, means, reference } = fields;
  return (
    !isMoved(application, fields) &&
    momentOf(day, started) !== undefined &&
    momentOf(day, ended) !== undefined &&
    means === application.portalMeans &&
    reference === application.portalReference
  );
}

/** What was recorded at ten had ended by ten. */
function afterRecorded(
  { filedAt }: ApplicationFacts,
  { day, ended }: Fields,
  at: Temporal.Instant,
): Refusal | undefined {
  const endedAt = momentOf(day, ended);
  const { compare } = Temporal.Instant;
  if (!endedAt || compare(endedAt, filedAt) <= 0 || compare(endedAt, at) > 0) return undefined;
  return refused(
    'ended-after-recorded',
    'ended',
    inBoth((language) => words[language].endedAfterRecorded(formMoment(filedAt, language))),
  );
}

function afterOutcome({ outcome }: ApplicationFacts, day: Temporal.PlainDate | undefined): Refusal | undefined {
  if (!outcome || !day || Temporal.PlainDate.compare(day, outcome.since) <= 0) return undefined;
  return refused(
    'filed-after-outcome',
    'day',
    say(words, (w) => w.filedAfterOutcome),
  );
}

function afterPlanned({ records }: ApplicationFacts, day: Temporal.PlainDate | undefined): Refusal | undefined {
  const plannedOn = records.planned_time_told?.planned_on;
  if (!plannedOn || !day || Temporal.PlainDate.compare(day, plannedOn) <= 0) return undefined;
  return refused(
    'filed-after-planned',
    'day',
    inBoth((language) => words[language].filedAfterPlanned(formDate(plannedOn, language))),
  );
}

function nothingNew(): Refusal {
  return refused(
    'nothing-put-right',
    undefined,
    say(words, (w) => w.nothingPutRight),
  );
}

function refused(code: string, field: string | undefined, text: Text): Refusal {
  return new Refusal({
    code: `case.${code}`,
    kind: 'input',
    point: '22.1.5',
    problems: [{ ...(field && { field }), text }],
  });
}
