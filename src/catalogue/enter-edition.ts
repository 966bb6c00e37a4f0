import { randomUUIDv7 } from 'node:crypto';
import { rows, sql, type Transaction, violates } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { fold, say } from '#platform/languages/languages.ts';
import { type EServiceEdition, holdsOn } from './edition.ts';
import { editionsOf } from './queries.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

export type EnterEditionInput = Omit<EServiceEdition, 'id' | 'eServiceId' | 'validUntil'> & {
  readonly validUntil?: Temporal.PlainDate | null | undefined;
};

/**
 * Enters what an e-service is from a day on. The edition before it ends on that day; its words stay for the records made
 * under it. Refused if another edition begins on that day or would hold at the same time: those may already be relied on.
 */
export async function enterEdition(tx: Transaction, input: EnterEditionInput): Promise<EServiceEdition> {
  const eServiceId = await eServiceOf(tx, input.code);
  const before = (await editionsOf(tx, eServiceId)).find((edition) => holdsOn(edition, input.validFrom));
  if (before?.validFrom.equals(input.validFrom)) throw overlaps(input.code);
  if (before) {
    const end = { valid_until: input.validFrom };
    await own(tx).updateTable('e_service_edition').set(end).where('id', '=', before.id).execute();
  }
  const edition = { ...input, id: randomUUIDv7(), eServiceId, validUntil: input.validUntil ?? null };
  try {
    await own(tx).insertInto('e_service_edition').values(rowOf(edition)).execute();
  } catch (error) {
    throw violates(error, 'e_service_editions_do_not_overlap') ? overlaps(input.code) : error;
  }
  return edition;
}

/** Two who enter the same new code at once both get the one row. */
async function eServiceOf(tx: Transaction, code: string): Promise<string> {
  const [known] = await rows(
    tx,
    sql<{ id: string }>`
      insert into e_service (id, code) values (${randomUUIDv7()}, ${code})
      on conflict (code) do update set code = excluded.code
      returning id`,
  );
  if (!known) throw new Error('an insert that always returns a row returned none');
  return known.id;
}

function rowOf(edition: EServiceEdition) {
  const { name, code, holder, dataUsed } = edition;
  return {
    id: edition.id,
    e_service_id: edition.eServiceId,
    valid_from: edition.validFrom,
    valid_until: edition.validUntil,
    name_lv: name.lv,
    name_en: name.en,
    folded: fold([name.lv, name.en, code, holder].join(' ')),
    holder_id: edition.holderId,
    holder,
    portal_url: edition.portalUrl,
    under_mandate: edition.underMandate,
    gives_planned_time: edition.givesPlannedTime,
    gives_result: edition.givesResult,
    data_used_lv: dataUsed.lv,
    data_used_en: dataUsed.en,
    fields: sql<never>`${JSON.stringify(edition.fields)}::jsonb`,
    basket_point: edition.basketPoint,
  };
}

function overlaps(code: string): Refusal {
  return new Refusal({
    code: 'catalogue.editions-overlap',
    kind: 'conflict',
    problems: [{ field: 'validFrom', text: say(words, (w) => w.editionsOverlap(code)) }],
    details: { code },
  });
}
