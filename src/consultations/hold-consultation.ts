import { randomUUIDv7 } from 'node:crypto';
import { deed } from '#acting/index.ts';
import { editionById } from '#catalogue/index.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { heldNoLater, notHeldYet } from './held-at.ts';
import { begunAt, holdConsultationInput } from './hold-consultation-input.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

const point = '17.3, 20.13';

/**
 * Records that the centre consulted somebody about applying for an e-service (17.3., 20.13.): about what, of which kind and in which
 * way, with which outcome, when and by whom. Who was consulted is not asked and not kept.
 */
export const holdConsultation = deed({
  name: 'consultation.hold',
  title: say(words, (w) => w.acts.holdConsultation),
  point,
  roles: ['employee'],
  input: holdConsultationInput,
  refusedBy: { consultation_pkey: recordedAlready },
  alsoWrong: (fields, actor) => [notHeldYet(fields, actor.at, point)],
  async carryOut(
    tx,
    actor,
    _given,
    { id = randomUUIDv7(), edition, heldAt: told = actor.at, beganAt, visit, note, ...held },
  ) {
    if (edition) await editionById(tx, edition);
    const heldAt = heldNoLater(told, actor.at);
    await own(tx)
      .insertInto('consultation')
      .values({
        ...held,
        centre_id: actor.centre,
        id,
        edition_id: edition,
        note: note ?? null,
        held_at: heldAt,
        began_at: begunAt(beganAt, heldAt),
        visit_id: visit ?? null,
        recorded_at: actor.at,
        held_by: actor.person,
      })
      .execute();
    return { answer: { id }, things: { consultation: id } };
  },
});

/** A browser sent the same record again, which it had named itself. */
function recordedAlready(): Refusal {
  return new Refusal({
    code: 'consultation.recorded-already',
    kind: 'conflict',
    point,
    problems: [{ text: say(words, (w) => w.recordedAlready) }],
  });
}
