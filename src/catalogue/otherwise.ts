import { isDeepStrictEqual } from 'node:util';
import { formDate } from '#platform/languages/dates.ts';
import { inBoth, type Text } from '#platform/languages/languages.ts';
import type { EServiceEdition } from './edition.ts';
import { contentKeys, type EditionContent } from './edition-content.ts';
import { words } from './words.ts';

type Said = EditionContent &
  Pick<EServiceEdition, 'validFrom' | 'holder' | 'holderId'> & {
    readonly validUntil?: Temporal.PlainDate | null | undefined;
  };

type Otherwise = { readonly path: readonly PropertyKey[]; readonly text: Text };

/** What a file says of an edition otherwise than it is known, value by value. */
export function otherwise(known: readonly EServiceEdition[], said: Said): Otherwise[] {
  const is = known.find(({ validFrom }) => validFrom.equals(said.validFrom));
  if (!is) return [];
  const holders: Leaf[] = is.holderId === said.holderId ? [] : [{ path: ['holder'], values: [is.holder, said.holder] }];
  const differing = [...holders, ...contentKeys.flatMap((key) => leavesOf([key], is[key], said[key]))];
  return [
    ...differing.map(({ path, values: [one, other] }) => ({
      path,
      text: inBoth((language) => words[language].file.editionOtherwise(written(one), written(other))),
    })),
    ...endOtherwise(known, is, said),
  ];
}

/** An end that the file does not tell, or that a later edition has brought nearer, is none of its faults. */
function endOtherwise(known: readonly EServiceEdition[], is: EServiceEdition, { validUntil: said }: Said): Otherwise[] {
  const { validUntil: end } = is;
  if (!said || end?.equals(said)) return [];
  const broughtNearer = end && Temporal.PlainDate.compare(end, said) < 0;
  if (broughtNearer && known.some(({ validFrom }) => validFrom.equals(end))) return [];
  const text = inBoth((language) => {
    const day = (of: Temporal.PlainDate) => formDate(of, language);
    return words[language].file.endOtherwise(end ? day(end) : undefined, day(said));
  });
  return [{ path: ['validUntil'], text }];
}

type Leaf = { readonly path: readonly PropertyKey[]; readonly values: readonly [unknown, unknown] };

/** The innermost values that differ. */
function leavesOf(path: readonly PropertyKey[], one: unknown, other: unknown): Leaf[] {
  if (isDeepStrictEqual(one, other)) return [];
  if (!isNested(one) || !isNested(other)) return [{ path, values: [one, other] }];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => leavesOf([...path, Array.isArray(one) ? Number(key) : key], one[key], other[key]));
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '–');
}
