import { z } from 'zod';
import { choice, optionalDate } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import { caseStatuses } from './case-status.ts';
import type { CaseFilter } from './list-cases.ts';
import { words } from './words.ts';

export const caseFilterInput = z.object({
  state: choice(
    ['', ...caseStatuses],
    say(words, (w) => w.list.state),
  ).optional(),
  from: optionalDate(),
  to: optionalDate(),
  employee: z.union([z.uuid(), z.literal('')]).optional(),
  after: z.uuid().optional(),
});

/** The filter as the lists' query takes it. */
export function caseFilterOf(input: z.output<typeof caseFilterInput>): CaseFilter {
  return {
    waitingFor: input.state || undefined,
    from: input.from,
    to: input.to,
    employee: input.employee || undefined,
    after: input.after,
  };
}
