import type { CentreActor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import { draftMandate } from './draft-mandate.ts';
import type { DrawMandateInput } from './draw-mandate-input.ts';
import type { MandateContent } from './mandate-content.ts';
import type { MandateSettings } from './settings.ts';
import { type DrawnOn, sourcesOf, writeContent } from './write-content.ts';

/**
 * What the mandate would say, before it is drawn up: nothing is written, no number is taken, and it has no reference.
 */
export async function previewMandate(
  tx: Logged,
  actor: CentreActor,
  on: DrawnOn,
  input: Omit<DrawMandateInput, 'notice'>,
  settings: MandateSettings,
): Promise<MandateContent> {
  const [draft, sources] = await Promise.all([
    draftMandate(tx, actor, { ...input, notice: on.notice }, settings),
    sourcesOf(tx, actor, on),
  ]);
  return writeContent(actor, input, draft, sources);
}
