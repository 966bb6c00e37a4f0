import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { registerEntryOf } from '#archive/index.ts';
import { type Transaction, rows, sql } from '#platform/database/database.ts';
import { choice, line } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { refuse } from './refuse.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

export const reason = line(
  say(words, (w) => w.refused.reason),
  300,
);

/**
 * An employee sets a hold at an entry of the register: its paper, or every paper of its person, is kept beyond its term, also those
 * registered later, until an administrator lifts the hold (Archives Law).
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
  async judge(tx, { centre }, { document }: { readonly document: string }, { reaches }) {
    if (!(await registerEntryOf(tx, document))) throw noSuchEntry();
    const client = await clientOf(tx, centre, document);
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

function noSuchEntry(): Refusal {
  return refuse('no-entry', (w) => w.noEntry, { kind: 'absent' });
}
