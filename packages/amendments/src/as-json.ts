import type { Operation, Reading } from './amendment.ts';
import { cite } from './target.ts';

/** The reading as plain data: targets are cited, one as a text and several as a list; one pair of words is `find` and `with`. */
export function asJson({ amendment, operations, unread }: Reading): object {
  return {
    amendment,
    operations: operations.map(operationAsJson),
    unread: unread.map(({ readings, ...rest }) => ({
      ...rest,
      ...(readings.length > 0 && { readings: readings.map(operationAsJson) }),
    })),
  };
}

function operationAsJson(operation: Partial<Operation>): object {
  const { at, op, targets, ...rest } = operation;
  const cited = targets?.map(cite);
  return {
    at,
    op,
    ...(cited && { target: cited.length === 1 ? cited[0] : cited }),
    ...rest,
    ...('pairs' in rest && rest.pairs?.length === 1 && { pairs: undefined, ...rest.pairs[0] }),
    ...('find' in rest && rest.find?.length === 1 && { find: rest.find[0] }),
    ...('points' in rest && {
      points: rest.points?.map(({ target, text }) => ({ target: cite(target), text })),
    }),
  };
}
