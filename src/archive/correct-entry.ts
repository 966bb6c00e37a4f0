import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { isOneself } from '#clients/index.ts';
import { basedOn, isAnother } from '#platform/input/based-on.ts';
import { line } from '#platform/input/input.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { placeChange } from './place-copy.ts';
import { entryNotFound, registerEntryOf, registeredOf } from './register-entries.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

/**
 * Adds a correction to an entry: what is wrong in it and what is right. The entry itself is not changed; where copy 1 is kept and how many
 * pages it has is put right by a record that supersedes the earlier one.
 */
export const correctEntry = deed({
  name: 'register-entry.correct',
  title: say(words, (w) => w.acts.correctEntry),
  point: '22.1.3',
  roles: ['employee'],
  input: z.object({
    note: line(
      say(words, (w) => w.enterCorrection),
      1000,
    ),
    ...placeChange,
    basedOn,
  }),
  refusedBy: { place_superseded_once: correctedMeanwhile },
  async judge(tx, actor, { document }: { readonly document: string }, { folder, pages, basedOn: shown }) {
    const [owner, entry] = [await registeredOf(tx, document), await registerEntryOf(tx, document)];
    if (!owner || !entry) throw entryNotFound();
    if (owner.client && (await isOneself(tx, actor.person, owner.client))) throw ofOwnEntry();
    if ((folder || pages) && isAnother(entry.placePutRight ?? document, shown)) throw correctedMeanwhile();
    const typed = Object.entries({ folder, pages }).filter(([, value]) => value !== undefined);
    return { wrong: entry.place ? [] : typed.map(([field]) => notPlaced(field)), found: entry };
  },
  async carryOut(
    tx,
    actor,
    { document },
    { note, basedOn: _shown, ...typed },
    _needs,
    _prepared,
    { place, placePutRight },
  ) {
    const id = randomUUIDv7();
    const row = { centre_id: actor.centre, id, document };
    tx.send(insert('register_mark', { ...row, kind: 'corrected', note, marked_at: actor.at, marked_by: actor.person }));
    const [folder, pages] = [typed.folder ?? place?.folder, typed.pages ?? place?.pages];
    const isMoved = place && folder && pages && (folder !== place.folder || pages !== place.pages);
    if (isMoved) tx.send(insert('register_place_put_right', { ...row, supersedes: placePutRight, folder, pages }));
    return { answer: { id }, things: { document, ...(isMoved && { putRight: id }) } };
  },
});

/** Nobody writes anything about their own mandate (22.¹ 1.). */
function ofOwnEntry(): Refusal {
  const problems = [{ text: say(words, (w) => w.ownEntry) }];
  return new Refusal({ code: 'archive.own-entry', point: '22.1.1', problems });
}

function notPlaced(field: string): Refusal {
  const problems = [{ field, text: say(words, (w) => w.notPlacedYet) }];
  return new Refusal({ code: 'archive.not-placed', kind: 'input', point: '22.1.3', problems });
}

function correctedMeanwhile(): Refusal {
  const problems = [{ field: 'basedOn', text: say(words, (w) => w.correctedMeanwhile) }];
  return new Refusal({ code: 'archive.corrected-meanwhile', kind: 'conflict', point: '22.1.3', problems });
}
