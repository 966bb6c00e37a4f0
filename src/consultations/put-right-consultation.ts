import { deed, type FieldsOf } from '#acting/index.ts';
import { editionById } from '#catalogue/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { isAnother } from '#platform/input/based-on.ts';
import { type Problem, Refusal } from '#platform/input/refusal.ts';
import { formDate, formTime, officialDay, readMoment } from '#platform/languages/dates.ts';
import { inBoth, type Language, say } from '#platform/languages/languages.ts';
import { aboutInWords } from './about-in-words.ts';
import { notHeldYet } from './held-at.ts';
import { putRightConsultationInput } from './put-right-consultation-input.ts';
import { type ConsultationHeld, consultationById } from './queries.ts';
import { supersede } from './supersede.ts';
import { words } from './words.ts';

const point = '17.3, 20.13';

/**
 * Puts right what was recorded of a consultation (17.3., 20.13.), one's own or a colleague's: about what, of which kind, in which way, with
 * which outcome, when; or that it was recorded twice or never held. The earlier record stays.
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
    const id = await supersede(tx, actor, held, reason, right && { ...right, heldAt: asRecorded(right.heldAt, held) });
    return { answer: { id }, things: { consultation: held.id, putRight: id } };
  },
});

function isSame(held: ConsultationHeld, fields: FieldsOf<typeof putRightConsultationInput>): boolean {
  const { reason, about, kind, way, outcome, note, day, time } = fields;
  if (reason !== 'mistaken') return reason !== undefined && reason === held.correction;
  const heldAt = day && readMoment(day, time ?? '');
  return (
    (held.correction ?? 'mistaken') === 'mistaken' &&
    about === held.about &&
    kind === held.kind &&
    way === held.way &&
    outcome === held.outcome &&
    (note ?? null) === held.note &&
    heldAt !== undefined &&
    asRecorded(heldAt, held) === held.heldAt
  );
}

/** A form shows minutes: what was recorded to the second stays so where nobody typed another minute. */
function asRecorded(typed: Temporal.Instant, { heldAt }: ConsultationHeld): Temporal.Instant {
  return typed.equals(heldAt.round({ smallestUnit: 'minute', roundingMode: 'floor' })) ? heldAt : typed;
}

/** The form begins with what is recorded, so whatever differs was typed: where it is not kept, that is told. */
async function notKept(tx: Transaction, held: ConsultationHeld, fields: FieldsOf<typeof putRightConsultationInput>) {
  const { reason, about, kind, way, outcome, note, day, time } = fields;
  if (reason === undefined || reason === 'mistaken') return undefined;
  const edition = about && about !== held.about && held.editionId ? await editionById(tx, held.editionId) : undefined;
  const heldOn = officialDay(held.heldAt);
  const typedAt = time && readMoment(heldOn, time);
  const isOtherTime = time && !(typedAt && asRecorded(typedAt, held) === held.heldAt);
  const inWords = (tell: (w: (typeof words)[Language], language: Language) => string) =>
    inBoth((l) => tell(words[l], l));
  const typed = {
    about: about && about !== held.about && inBoth((l) => aboutInWords({ edition, topic: held.topic }, l)),
    kind: kind && kind !== held.kind && inWords((w) => (held.kind ? w.kinds[held.kind] : w.notRecorded)),
    way: way && way !== held.way && inWords((w) => (held.way ? w.ways[held.way] : w.notRecorded)),
    outcome: outcome && outcome !== held.outcome && inWords((w) => w.outcomes[held.outcome]),
    note: note && note !== held.note && inWords((w) => held.note ?? w.notRecorded),
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
