import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { entryNotFound, registerEntryOf } from '#archive/index.ts';
import { isOneself } from '#clients/index.ts';
import { rows, sql, type Transaction } from '#platform/database/database.ts';
import { choice, line } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { refuse } from './refuse.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

export const reason = line(
  say(words, (w) => w.refused.reason),
  300,
);

/**
 * An employee sets a hold at an entry of the register: its paper with the mandates of its case, or every paper of its person, is kept
 * beyond its term, also what is registered later, until an administrator lifts the hold (Archives Law).
 */
export const setHold = deed({
  name: 'hold.set',
  title: say(words, (w) => w.acts.set),
  roles: ['employee'],
  input: z.object({
    reaches: choice(
      ['entry', 'person'],
      say(words, (w) => w.refused.reaches),
    ),
    reason,
  }),
  async judge(tx, { centre, person }, { document }: { readonly document: string }, { reaches }) {
    if (!(await registerEntryOf(tx, document))) throw entryNotFound();
    const client = await clientOf(tx, centre, document);
    if (client && (await isOneself(tx, person, client))) throw refuse('own-entry', (w) => w.ownEntry);
    const isNobodys = reaches === 'person' && client === null;
    return {
      wrong: [isNobodys ? refuse('nobodys', (w) => w.nobodys, { field: 'reaches' }) : undefined],
      found: { client },
    };
  },
  async carryOut(tx, { centre, person, at }, { document }, input, _needs, _prepared, { client }) {
    const id = randomUUIDv7();
    const ofPerson = input.reaches === 'person' ? client : null;
    tx.send(
      insert('legal_hold', {
        ...{ centre_id: centre, id, document, year: null, file_index: null, client_id: ofPerson },
        ...{ reaches: input.reaches, reason: input.reason, set_at: at, set_by: person },
      }),
    );
    return { answer: { id }, client: client ?? undefined, things: { document, hold: id } };
  },
});

async function clientOf(tx: Transaction, centre: string, document: string): Promise<string | null> {
  const asked = sql<{ client: string | null }>`select client_of_entry(${centre}, ${document}) as client`;
  return (await rows(tx, asked))[0]?.client ?? null;
}
