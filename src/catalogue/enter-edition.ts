import { randomUUIDv7 } from 'node:crypto';
import { rows, sql, type Transaction, violates } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { fold, say } from '#platform/languages/languages.ts';
import { type EServiceEdition, holdsOn } from './edition.ts';
import { editionColumns } from './edition-columns.ts';
import type { EditionContent, EditionContentText } from './edition-content.ts';
import { editionsOf } from './queries.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

export type EnterEditionInput = EditionContentText &
  Omit<EServiceEdition, keyof EditionContent | 'id' | 'eServiceId' | 'validUntil'> & {
    readonly validUntil?: Temporal.PlainDate | null | undefined;
  };

/**
 * Enters what an e-service is from a day on. The edition before it ends on that day and stays for the records made
 * under it. Refused if another edition begins on that day or would be in force at the same time, because records may
 * already refer to it.
 */
export async function enterEdition(tx: Transaction, input: EnterEditionInput): Promise<EServiceEdition> {
  const eServiceId = await eServiceOf(tx, input.code);
  const before = (await editionsOf(tx, eServiceId)).find((edition) => holdsOn(edition, input.validFrom));
  if (before?.validFrom.equals(input.validFrom)) throw overlaps(input.code);
  if (before) {
    const end = { validUntil: input.validFrom };
    await own(tx).updateTable('eServiceEdition').set(end).where('id', '=', before.id).execute();
  }
  const { code, fields, ...said } = input;
  const written = {
    ...said,
    id: randomUUIDv7(),
    eServiceId,
    folded: fold([input.name.lv, input.name.en, code, input.holder].join(' ')),
    fields: sql<never>`${JSON.stringify(fields)}::jsonb`,
  };
  try {
    const edition = own(tx).insertInto('eServiceEdition').values(written).returning(editionColumns);
    return { ...(await edition.executeTakeFirstOrThrow()), code };
  } catch (error) {
    throw violates(error, 'e_service_editions_do_not_overlap') ? overlaps(code) : error;
  }
}

/** If two operators enter the same new code at once, both get the one row. */
async function eServiceOf(tx: Transaction, code: string): Promise<string> {
  await rows(tx, sql`insert into e_service (id, code) values (${randomUUIDv7()}, ${code}) on conflict do nothing`);
  const [known] = await rows(
    tx,
    sql<{
      id: string;
    }>`select id from e_service where upper(code collate "C") = ${code.toUpperCase()} order by id limit 1`,
  );
  if (!known) throw new Error('an e-service that was entered is not there');
  return known.id;
}

function overlaps(code: string): Refusal {
  return new Refusal({
    code: 'catalogue.editions-overlap',
    kind: 'conflict',
    problems: [{ field: 'validFrom', text: say(words, (w) => w.editionsOverlap(code)) }],
    details: { code },
  });
}
