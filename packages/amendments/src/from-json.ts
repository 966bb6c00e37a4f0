import type { Operation, Reading, Unread } from './amendment.ts';
import { readCitation } from './read-citation.ts';
import type { Target } from './target.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The reading that `asJson` made plain data of. It has no chapters beside points (`within`), which are not cited.
 * Throws a RangeError where a place is not cited as `cite` does it.
 */
export function fromJson(json: object): Reading {
  const { amendment, operations, unread } = json as { amendment: unknown; operations: Json[]; unread: Json[] };
  return {
    amendment: amendment as Reading['amendment'],
    operations: operations.map((one) => operationFrom(one) as Operation),
    unread: unread.map((one) => {
      const readings = (one.readings ?? []) as Json[];
      return { ...one, readings: readings.map(operationFrom) } as unknown as Unread;
    }),
  };
}

function operationFrom({ at, op, target, find, with: by, points, ...rest }: Json): Partial<Operation> {
  const pair = op === 'replaceWords' && find !== undefined ? { pairs: [{ find, with: by }] } : undefined;
  const words = op !== 'replaceWords' && find !== undefined ? { find: Array.isArray(find) ? find : [find] } : undefined;
  return {
    at,
    op,
    ...(target !== undefined && { targets: [target].flat().map(targetFrom) }),
    ...rest,
    ...pair,
    ...words,
    ...(points !== undefined && {
      points: (points as { target: unknown; text: string }[]).map((one) => ({
        ...one,
        target: targetFrom(one.target),
      })),
    }),
  } as Partial<Operation>;
}

function targetFrom(words: unknown): Target {
  const target = typeof words === 'string' ? readCitation(words) : undefined;
  if (!target) throw new RangeError(`no place is cited so: ${JSON.stringify(words)}`);
  return target;
}
