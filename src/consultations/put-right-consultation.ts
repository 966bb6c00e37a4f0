import { randomUUIDv7 } from 'node:crypto';
import { deed, type FieldsOf } from '#acting/index.ts';
import { editionById } from '#catalogue/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { isAnother } from '#platform/input/based-on.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { formDate, formTime, officialDay, readMoment } from '#platform/languages/dates.ts';
import { inBoth, say } from '#platform/languages/languages.ts';
import { notHeldYet } from './held-at.ts';
import { putRightConsultationInput } from './put-right-consultation-input.ts';
import { type ConsultationHeld, consultationById } from './queries.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

const point = '17.3, 20.13';

/**
 * Puts right what was recorded of a consultation (17.3., 20.13.), one's own or a colleague's: about what, with which outcome, when; or
 * that it was recorded twice or never held. The earlier record stays.
 */
export const putRightConsultation = deed({
  name: 'consultation.put-right',
  title: say(words, (w) => w.acts.putRightConsultation),
  point,
  roles: ['employee'],
  input: putRightConsultationInput,
  refusedBy: { consultation_superseded_once: putRightMeanwhile },
  alsoWrong: (fields, actor) => [fields.reason === 'mistaken' ? notHeldYet(fields, actor.at, point) : undefined],
  async judge(tx, _actor, { consultation }: { readonly consultation: string }, fields) {
    const held = await consultationById(tx, consultation);
    if (!held) throw noSuchConsultation();
    if (isAnother(held.putRight ?? held.id, fields.basedOn)) throw putRightMeanwhile();
    return { wrong: [await notKept(tx, held, fields), isSame(held, fields) ? nothingNew() : undefined], found: held };
  },
  async carryOut(tx, actor, _given, { reason, right }, _needs, _prepared, held) {
    if (right?.edition) await editionById(tx, right.edition);
    const now = right ?? { ...held, edition: held.editionId ?? undefined };
    const id = randomUUIDv7();
    await own(tx)
      .insertInto('consultation_put_right')
      .values({
        centre_id: actor.centre,
        id,
        consultation_id: held.id,
        supersedes: held.putRight,
        edition_id: now.edition ?? null,
        topic: now.topic,
        outcome: now.outcome,
        held_at: now.heldAt,
        reason,
        recorded_at: actor.at,
        recorded_by: actor.person,
      })
      .execute();
    return { answer: { id }, things: { consultation: held.id, putRight: id } };
  },
});

function isSame(held: ConsultationHeld, fields: FieldsOf<typeof putRightConsultationInput>): boolean {
  const { reason, topic, outcome, edition, day, time } = fields;
  if (reason !== 'mistaken') return reason !== undefined && reason === held.correction;
  const heldAt = day && readMoment(day, time ?? '');
  return (
    (held.correction ?? 'mistaken') === 'mistaken' &&
    topic === held.topic &&
    outcome === held.outcome &&
    (edition ?? null) === held.editionId &&
    heldAt?.equals(held.heldAt) === true
  );
}

/** The form begins with what is recorded, so whatever differs was typed: where it is not kept, that is told. */
async function notKept(tx: Transaction, held: ConsultationHeld, fields: FieldsOf<typeof putRightConsultationInput>) {
  const { reason, topic, outcome, edition, day, time } = fields;
  if (reason === undefined || reason === 'mistaken') return undefined;
  const about = edition && edition !== held.editionId && held.editionId ? await editionById(tx, held.editionId) : null;
  const heldOn = officialDay(held.heldAt);
  const isOtherTime = time && !readMoment(heldOn, time)?.equals(held.heldAt);
  const typed = {
    edition: edition && edition !== held.editionId && inBoth((l) => about?.name[l] ?? words[l].noEService),
    topic: topic && topic !== held.topic && inBoth((l) => words[l].topics[held.topic]),
    outcome: outcome && outcome !== held.outcome && inBoth((l) => words[l].outcomes[held.outcome]),
    day: day && !day.equals(heldOn) && inBoth((l) => formDate(heldOn, l)),
    time: isOtherTime && inBoth(() => formTime(held.heldAt)),
  };
  const problems = Object.entries(typed).flatMap(([field, recorded]) =>
    recorded ? [{ field, text: inBoth((l) => words[l].notKept(recorded[l])) }] : [],
  );
  return problems.length > 0 ? refused('not-kept', 'input', problems) : undefined;
}

/** No such consultation, or another centre's: the answer does not tell which. */
export function noSuchConsultation(): Refusal {
  return refused('absent', 'absent', [{ text: say(words, (w) => w.noSuchConsultation) }]);
}

function nothingNew(): Refusal {
  return refused('nothing-put-right', 'input', [{ text: say(words, (w) => w.nothingPutRight) }]);
}

/** Of two who put the same record right at once one is told, and so is whoever puts right another than the one that was shown. */
function putRightMeanwhile(): Refusal {
  return refused('put-right-meanwhile', 'conflict', [
    { field: 'basedOn', text: say(words, (w) => w.putRightMeanwhile) },
  ]);
}

function refused(code: string, kind: 'absent' | 'input' | 'conflict', problems: readonly Problem[]): Refusal {
  return new Refusal({ code: `consultation.${code}`, kind, point, problems });
}
