import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { line } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { words } from './note/words.ts';
import { sealForClient } from './seal-for-client.ts';
import { insert } from './tables.ts';

export const writeNoteInput = z.object({
  text: line(
    say(words, (w) => w.enterText),
    500,
  ),
});

/** A case whose client is known: under their data key the note is sealed. */
export interface NoteBasis {
  readonly case: string;
  readonly clientId: string;
}

/** Writes a word to a colleague on the case. It stays: what turned out otherwise is said in another. */
export const writeNote = deed({
  name: 'case.note',
  title: say(words, (w) => w.acts.writeNote),
  roles: ['employee'],
  input: writeNoteInput,
  async carryOut(tx, actor, { case: id, clientId }: NoteBasis, { text }) {
    const note = randomUUIDv7();
    tx.send(
      insert('case_note', {
        centre_id: actor.centre,
        id: note,
        case_id: id,
        client_id: clientId,
        text: await sealForClient(tx, actor, { clientId }, text),
        written_at: actor.at,
        written_by: actor.person,
      }),
    );
    return { answer: { id: note }, client: clientId, things: { note } };
  },
});
