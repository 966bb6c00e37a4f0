import type { Draw } from '#signatures/test/fuzz/draw.ts';
import type { Ground } from './ground.ts';
import type { Workplace } from './workplace.ts';

/** One kind of fault. What it breaks it also mends where nobody else would: room on a disk, an identity provider. */
export interface Kind<Where extends Workplace = Ground> {
  readonly name: string;
  /** Takes few seconds, so that it is among the rounds of `npm test`. */
  readonly isQuick: boolean;
  /** Why it cannot be tried on this machine; undefined if it can. */
  impossible?(ground: Where): string | undefined;
  /** Resolves when nothing is broken any more by us. What this itself saw that must not be, it returns. */
  strike(ground: Where, chance: Draw): Promise<readonly string[]>;
}
