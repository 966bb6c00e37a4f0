import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { typedId } from '#platform/input/ids.ts';
import { choice, line, message, ticked } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './blanks/words.ts';
import { isOpenBlank, reservationById } from './blanks.ts';
import { markEntry } from './mark-entry.ts';
import { registerEntriesOf } from './register-entries.ts';
import { givenUpKinds } from './tables.ts';

const chooseBlanks = say(words, (w) => w.chooseBlanks);

/**
 * Records of blanks that they are not entered, in the register itself: never used, spoiled, or filled and kept on paper alone. Each keeps its
 * number.
 */
export const giveUpBlanks = deed({
  name: 'blank.give-up',
  title: say(words, (w) => w.acts.giveUp),
  point: '22.1.3',
  roles: ['employee'],
  input: z.object({
    blanks: ticked(chooseBlanks, typedId(chooseBlanks))
      .transform((ids) => [...new Set(ids)])
      .pipe(z.array(z.string()).max(50, message(chooseBlanks))),
    kind: choice(
      givenUpKinds,
      say(words, (w) => w.chooseKind),
    ),
    note: line(
      say(words, (w) => w.giveWhy),
      1000,
    ),
  }),
  answer: z.object({ blanks: z.array(z.string()) }),
  refusedBy: { blank_settled_once: notOpen, mark_ends_once: notOpen },
  async judge(tx, _actor, { reservation }: { readonly reservation: string }, { blanks = [] }) {
    const { id } = await reservationById(tx, reservation);
    const open = new Set((await registerEntriesOf(tx, id)).filter(isOpenBlank).map(({ document }) => document));
    return { wrong: [blanks.every((blank) => open.has(blank)) ? undefined : notOpen()] };
  },
  async carryOut(tx, actor, { reservation }, { blanks, kind, note }) {
    for (const document of blanks) markEntry(tx, actor, { document, kind, note });
    return { answer: { blanks }, things: { reservation, mark: kind } };
  },
});

function notOpen(): Refusal {
  const problems = [{ field: 'blanks', text: say(words, (w) => w.notOpen) }];
  return new Refusal({ code: 'archive.blank-not-open', kind: 'conflict', point: '22.1.3', problems });
}
