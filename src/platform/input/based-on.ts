import { typedId } from './ids.ts';

/** Of the record that a form or a reply showed: its id, handed back with what puts it right. */
export const basedOn = typedId()
  .optional()
  .describe(
    'The record that was read, by its id: if another holds by now, nothing is put right. Whoever leaves it out does not care what changed meanwhile',
  );

/** Whether another record holds by now than the one that was shown. */
export function isAnother(holds: string, shown: string | undefined): boolean {
  return shown !== undefined && shown !== holds;
}
