import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { rows, sql } from '#platform/database/database.ts';
import { line, message, typedNumber } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './blanks/words.ts';
import { registerDocument } from './register-document.ts';
import { insert } from './tables.ts';

const giveCount = message(say(words, (w) => w.giveCount));

export const reserveBlanksInput = z.object({
  count: z
    .union([z.string(), z.number()], { error: giveCount })
    .transform(typedNumber)
    .pipe(z.int({ error: giveCount }).min(1, giveCount).max(50, giveCount)),
  reason: line(
    say(words, (w) => w.giveReason),
    300,
  ),
});

/**
 * Reserves the next numbers of the year's register for blanks that are printed and filled by hand while the system is away (22.¹ 3.).
 * Each is an entry of the register from now on, so the numbers of mandates drawn up meanwhile go on after them.
 */
export const reserveBlanks = deed({
  name: 'blank.reserve',
  title: say(words, (w) => w.acts.reserve),
  point: '22.1.3',
  roles: ['employee'],
  input: reserveBlanksInput,
  answer: z.object({ id: z.string(), year: z.number(), first: z.number(), last: z.number() }),
  refusedBy: { reserves_while_open: closing },
  async judge(tx, actor) {
    const [centre] = await rows(
      tx,
      sql<{ closes: boolean }>`select centre_closed_from(${actor.centre}) is not null as closes`,
    );
    return { wrong: [centre?.closes ? closing() : undefined] };
  },
  async carryOut(tx, actor, _given, { count, reason }) {
    const id = randomUUIDv7();
    const on = officialDay(actor.at);
    const documents = Array.from({ length: count }, () => randomUUIDv7());
    const numbers: number[] = [];
    // The first keeps the counter locked, so the others follow it without a gap.
    for (const document of documents) numbers.push((await registerDocument(tx, actor, { document, on })).number);
    const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
    tx.send(
      insert('blank_reservation', {
        centre_id: actor.centre,
        id,
        year: on.year,
        first_number: first,
        last_number: last,
        reason,
        reserved_at: actor.at,
        reserved_by: actor.person,
      }),
    );
    const blanks = documents.map((document) => ({ centre_id: actor.centre, document, reservation_id: id }));
    tx.send(insert('register_blank', ...blanks));
    return { answer: { id, year: on.year, first, last }, things: { reservation: id } };
  },
});

function closing(): Refusal {
  const problems = [{ text: say(words, (w) => w.closing) }];
  return new Refusal({ code: 'archive.centre-closing', kind: 'conflict', problems });
}
