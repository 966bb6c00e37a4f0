import { randomUUIDv7 } from 'node:crypto';
import { type CentreActor, record } from '#acting/index.ts';
import { editionById } from '#catalogue/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { readMoment } from '#platform/languages/dates.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import type { HoldConsultationInput } from './hold-consultation-input.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/**
 * Records that the centre consulted somebody about applying for an e-service (17.3., 20.13.): about what, with which outcome,
 * when and by whom. Who was consulted is not asked and not kept.
 */
export async function holdConsultation(
  tx: Transaction,
  actor: CentreActor,
  input: HoldConsultationInput,
): Promise<{ id: string }> {
  askEmployee(actor);
  const heldAt = readMoment(input.day, input.time);
  if (!heldAt) throw refused('input', 'time', (w) => w.enterTime);
  if (Temporal.Instant.compare(heldAt, actor.at) > 0) throw refused('rule', 'day', (w) => w.notInTheFuture);
  if (input.edition) await editionById(tx, input.edition);
  const id = randomUUIDv7();
  await own(tx)
    .insertInto('consultation')
    .values({
      centre_id: actor.centre,
      id,
      edition_id: input.edition ?? null,
      topic: input.topic,
      outcome: input.outcome,
      held_at: heldAt,
      recorded_at: actor.at,
      held_by: actor.person,
    })
    .execute();
  record(tx, actor, { act: 'consultations.hold', point: '17.3, 20.13', things: { consultation: id } });
  return { id };
}

function askEmployee(actor: CentreActor): void {
  if (actor.role === 'employee') return;
  throw new Refusal({
    code: 'consultations.not-an-employee',
    kind: 'forbidden',
    point: '17.3, 20.13',
    problems: [{ text: say(words, (w) => w.onlyEmployee) }],
  });
}

function refused(kind: 'input' | 'rule', field: string, pick: (w: (typeof words)['lv']) => string): Refusal {
  const text: Text = say(words, pick);
  return new Refusal({ code: `consultations.${field}`, kind, point: '17.3, 20.13', problems: [{ field, text }] });
}
