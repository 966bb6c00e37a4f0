import { randomUUIDv7 } from 'node:crypto';
import { type Acting, recordEvent } from '#acting/index.ts';
import type { BaseText } from '#amendments';
import { advisoryLock, type Transaction } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { inBoth } from '#platform/languages/languages.ts';
import { lawLock } from './apply-amendment.ts';
import { readBaseFile } from './base-file.ts';
import { lawEvents } from './events.ts';
import { heldSources } from './held-regulation.ts';
import { refuseMisfits } from './refuse-misfits.ts';
import { madeFrom } from './regulation.ts';
import { insert } from './tables.ts';
import { words } from './words.ts';

/** How many places were held, and are now. */
export interface ImportedBase {
  readonly from: string;
  readonly isComplete: boolean;
  readonly placesBefore: number;
  readonly places: number;
}

/**
 * Enters a fuller text of regulation 401, from which editions are made from now on. Refused if it begins later than what is held, whose first
 * editions would be lost, or if an amendment that is held does not fit it.
 */
export async function importBase(tx: Transaction, acting: Acting, content: string): Promise<ImportedBase> {
  const base = readBaseFile(content);
  advisoryLock(tx, lawLock);
  const held = await heldSources(tx);
  demandSameText(base, held.base);
  const made = madeFrom({ base, amendments: held.amendments });
  if ('refused' in made) throw refuseMisfits(made.refused);
  const id = randomUUIDv7();
  tx.send(
    insert('regulation_base', {
      id,
      regulation_number: base.act.number,
      regulation_date: Temporal.PlainDate.from(base.act.date),
      begins: Temporal.PlainDate.from(base.from),
      content: JSON.stringify(base),
      entered_at: acting.at,
    }),
  );
  recordEvent(tx, acting, lawEvents.importBase, { things: { law: id } });
  const { from, isComplete, places } = base;
  return { from, isComplete, placesBefore: held.base.places.length, places: places.length };
}

function demandSameText(base: BaseText, held: BaseText): void {
  const isSame = base.act.number === held.act.number && base.act.date === held.act.date;
  if (isSame && base.from <= held.from) return;
  const text = inBoth((language) => {
    const w = words[language].base;
    return isSame ? w.laterThanHeld(held.from) : w.anotherRegulation(held.act.number, held.act.date);
  });
  throw new Refusal({ code: 'law.base-file', kind: 'input', problems: [{ text }] });
}
