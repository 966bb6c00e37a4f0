import type { CentreActor } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { draftMandate } from './draft-mandate.ts';
import type { DrawMandateInput } from './draw-mandate-input.ts';
import type { MandateContent } from './mandate-content.ts';
import { askEmployee } from './right.ts';
import type { MandateSettings } from './settings.ts';
import { writeContent } from './write-content.ts';

/** What the mandate would say, before it is drawn up: nothing is written, no number taken, and it has no reference. */
export async function previewMandate(
  tx: Transaction,
  actor: CentreActor,
  input: DrawMandateInput,
  settings: MandateSettings,
): Promise<MandateContent> {
  askEmployee(actor);
  return writeContent(tx, actor, input, await draftMandate(tx, actor, input, settings));
}
