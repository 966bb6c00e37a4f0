import { z } from 'zod';
import { meanings, unasked } from './column-words.ts';
import { reasonsOfLines } from './no-row.ts';

const told = z.object({ line: z.number().int(), text: z.string(), why: z.enum(reasonsOfLines) });

/** How a table that was sent is understood, for programs. */
export const understoodSchema = z.object({
  id: z.string(),
  columns: z.array(
    z.object({
      heading: z.string(),
      values: z.array(z.string()),
      takenFor: z.enum(meanings).nullable(),
      leftOut: z.enum([...unasked, 'empty', 'twice', 'unknown']).nullable(),
    }),
  ),
  sheet: z
    .object({ name: z.string(), others: z.array(z.string()) })
    .nullable()
    .describe('The sheet that was read, where a workbook has several'),
  begins: z.number().int().describe('The line at which the rows begin'),
  leftOut: z.array(told).describe('The lines that are taken for no rows'),
});
