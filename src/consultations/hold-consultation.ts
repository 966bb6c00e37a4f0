import { randomUUIDv7 } from 'node:crypto';
import { deed } from '#acting/index.ts';
import { editionById } from '#catalogue/index.ts';
import { say } from '#platform/languages/languages.ts';
import { notHeldYet } from './held-at.ts';
import { holdConsultationInput } from './hold-consultation-input.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

const point = '17.3, 20.13';

/**
 * Records that the centre consulted somebody about applying for an e-service (17.3., 20.13.): about what, with which outcome,
 * when and by whom. Who was consulted is not asked and not kept.
 */
export const holdConsultation = deed({
  name: 'consultation.hold',
  title: say(words, (w) => w.acts.holdConsultation),
  point,
  roles: ['employee'],
  input: holdConsultationInput,
  alsoWrong: (fields, actor) => [notHeldYet(fields, actor.at, point)],
  async carryOut(tx, actor, _given, { topic, outcome, edition, heldAt }) {
    if (edition) await editionById(tx, edition);
    const id = randomUUIDv7();
    await own(tx)
      .insertInto('consultation')
      .values({
        centre_id: actor.centre,
        id,
        edition_id: edition ?? null,
        topic,
        outcome,
        held_at: heldAt,
        recorded_at: actor.at,
        held_by: actor.person,
      })
      .execute();
    return { answer: { id }, things: { consultation: id } };
  },
});
