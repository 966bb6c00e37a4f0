import type { Annex1Point } from './annex-1.ts';

/** A point as programs are told it: without what is of our own, and its e-services by their codes. */
export function pointAsJson({ point, words, state, identity, origin, since, until, madeBy, ...bound }: Annex1Point) {
  const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code).toSorted();
  return {
    ...{ point, words, state, identity, origin, since, until, madeBy },
    eServices: codes(bound.eServices),
    boundBefore: codes(bound.boundBefore),
  };
}
