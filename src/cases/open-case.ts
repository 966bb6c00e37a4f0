import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { type EServiceEdition, editionById, mayBeAppliedForUnderMandate } from '#catalogue/index.ts';
import { message } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

export const openCaseInput = z.object({
  edition: z.uuid(message(say(words, (w) => w.chooseEService))),
});

/**
 * Opens a case for an e-service of today's catalogue. An e-service that cannot be applied for under a mandate is
 * refused (17.3., 20.13.).
 */
export const openCase = deed({
  name: 'case.open',
  title: say(words, (w) => w.acts.openCase),
  point: '2.6',
  roles: ['employee'],
  input: openCaseInput,
  async judge(tx, actor, _given: unknown, { edition: asked }) {
    if (asked === undefined) return { wrong: [] };
    const edition = await editionById(tx, asked);
    return { wrong: [notPermitted(edition, officialDay(actor.at))], found: edition };
  },
  async carryOut(tx, actor, _given, _input, _needs, _prepared, edition: EServiceEdition) {
    const id = randomUUIDv7();
    const opened = { opened_at: actor.at, opened_by: actor.person, edition_id: edition.id };
    tx.send(insert('service_case', { centre_id: actor.centre, id, ...opened }));
    tx.send(insert('case_progress', { centre_id: actor.centre, case_id: id, waiting_for: '2.6', ...opened }));
    return { answer: { id }, things: { case: id, edition: edition.id } };
  },
});

function notPermitted(edition: EServiceEdition, day: Temporal.PlainDate): Refusal | undefined {
  const permitted = mayBeAppliedForUnderMandate(edition, day);
  if (permitted.allowed) return undefined;
  const { why, point, text } = permitted;
  return new Refusal({ code: `case.${why}`, point, problems: [{ field: 'edition', text }] });
}
