import { z } from 'zod';
import { daysUnderTheLaw } from '#acting/index.ts';
import { fromTo } from '#platform/input/date.ts';
import { tick } from '#platform/input/input.ts';

/** What the log is narrowed by, as an address or the API writes it. What is left empty narrows nothing. */
export const logFilterInput = fromTo(daysUnderTheLaw).safeExtend({
  act: z.string().max(100).optional(),
  person: z.union([z.uuid(), z.literal('')]).optional(),
  client: z.union([z.uuid(), z.literal('')]).optional(),
  refused: tick(),
  /** The last entry of the page before, by its number. */
  after: z.coerce.number().int().positive().optional(),
});

export type LogFilter = z.output<typeof logFilterInput>;
