import { z } from 'zod';
import { type Actor, daysUnderTheLaw } from '#acting/index.ts';
import { fromTo } from '#platform/input/date.ts';
import { typedId } from '#platform/input/ids.ts';
import { choice } from '#platform/input/input.ts';
import { say } from '#platform/languages/languages.ts';
import type { CaseFilter } from './asked-cases.ts';
import { caseStatuses } from './case-status.ts';
import { words } from './words.ts';

/**
 * Where a page of cases begins: after the last case of the page before, and by which row of its name that one was
 * found.
 */
export const afterInput = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.\d{1,4})?$/)
  .optional();

/** Whose cases: of the person who asks, of an employee by their id, or the whole centre's. */
export const employeeInput = z.union([typedId(), z.literal(['mine', ''])]).optional();

/** The employee who is meant. */
export function employeeMeant(
  employee: z.output<typeof employeeInput>,
  { person }: Pick<Actor, 'person'>,
): string | undefined {
  return employee === 'mine' ? person : employee || undefined;
}

export const caseFilterInput = fromTo(daysUnderTheLaw).safeExtend({
  state: choice(
    ['', 'open', 'all', 'ending', ...caseStatuses],
    say(words, (w) => w.list.state),
  ).optional(),
  employee: employeeInput,
  after: afterInput,
});

/** The filter as the list's query takes it. `usual` is the state that is listed where none was chosen. */
export function caseFilterOf(
  input: z.output<typeof caseFilterInput>,
  actor: Pick<Actor, 'person'>,
  usual?: 'open',
): CaseFilter {
  const state = input.state || usual;
  return {
    waitingFor: state === 'all' ? undefined : state,
    from: input.from,
    to: input.to,
    employee: employeeMeant(input.employee, actor),
    after: input.after,
  };
}
