import type { CentreActor } from '#acting/index.ts';
import type { Logged } from '#platform/database/database.ts';
import type { Draft, DrawnOn } from './draft-mandate.ts';
import type { DrawMandateInput } from './draw-mandate-input.ts';
import type { MandateContent } from './mandate-content.ts';
import { sourcesOf, writeContent } from './write-content.ts';

/**
 * What the mandate would say, before it is drawn up: nothing is written, no number is taken, and it has no reference.
 */
export async function previewMandate(
  tx: Logged,
  actor: CentreActor,
  on: DrawnOn,
  input: Omit<DrawMandateInput, 'notice'>,
  draft: Draft,
): Promise<MandateContent> {
  return writeContent(actor, input, draft, await sourcesOf(tx, actor, on));
}
