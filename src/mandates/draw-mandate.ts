import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { type CentreActor, record } from '#acting/index.ts';
import { registerDocument } from '#archive/index.ts';
import { type Transaction, violates } from '#platform/database/database.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say } from '#platform/languages/languages.ts';
import { dataKeyOf } from '#platform/sealing/data-key.ts';
import { draftMandate } from './draft-mandate.ts';
import type { DrawMandateInput } from './draw-mandate-input.ts';
import type { MandateContent } from './mandate-content.ts';
import { askEmployee } from './right.ts';
import type { MandateSettings } from './settings.ts';
import { type MandatesTables, own } from './tables.ts';
import { words } from './words.ts';
import { writeContent } from './write-content.ts';

/**
 * Draws up the written mandate (22.¹ 3.): takes the next number of the register and keeps, sealed, everything that both
 * copies will say. One notice makes one mandate. It has no force before it is signed.
 */
export async function drawMandate(
  tx: Transaction,
  actor: CentreActor,
  input: DrawMandateInput,
  settings: MandateSettings,
): Promise<{ id: string; year: number; number: number }> {
  askEmployee(actor);
  const draft = await draftMandate(tx, actor, input, settings);
  const { day, notice, editions } = draft;
  const [preview, dataKey] = await Promise.all([
    writeContent(tx, actor, input, draft),
    dataKeyOf(tx, { centre: actor.centre, id: notice.clientId }),
  ]);

  const id = randomUUIDv7();
  const entry = await registerDocument(tx, actor, { document: id, client: notice.clientId, on: day });
  const reference = randomBytes(16).toString('base64url');
  const content: MandateContent = {
    ...preview,
    registrationNumber: `${entry.fileIndex}/${entry.year}/${entry.number}`,
    referenceUrl: new URL(`/p/${reference}`, settings.origin).href,
  };
  await insertOnce(tx, {
    centre_id: actor.centre,
    id,
    notice_id: notice.id,
    identity_check_id: notice.identityCheckId,
    client_id: notice.clientId,
    register_year: entry.year,
    register_number: entry.number,
    drawn_on: day,
    valid_until: input.validUntil,
    result_way: input.resultWay,
    reference,
    wording: content.wordingVersion,
    content: dataKey.seal(JSON.stringify(content)),
    drawn_at: actor.at,
    drawn_by: actor.person,
  });
  const scope = editions.map((edition, index) => ({
    centre_id: actor.centre,
    mandate_id: id,
    edition_id: edition.id,
    e_service_id: edition.eServiceId,
    line: index + 1,
  }));
  tx.send(own(tx).insertInto('mandate_scope').values(scope));
  record(tx, actor, { act: 'mandates.draw', point: '22.1.3', client: notice.clientId, things: { mandate: id } });
  return { id, year: entry.year, number: entry.number };
}

/** The database has the last word on "one notice, one mandate": of many who draw at once, one does. */
async function insertOnce(tx: Transaction, row: MandatesTables['mandate']): Promise<void> {
  try {
    await own(tx).insertInto('mandate').values(row).execute();
  } catch (error) {
    if (!violates(error, 'one_mandate_per_notice')) throw error;
    throw new Refusal({
      code: 'mandate.notice-spent',
      kind: 'conflict',
      point: '22.1.3',
      problems: [{ text: say(words, (w) => w.notice.spent) }],
    });
  }
}
