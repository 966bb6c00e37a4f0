import type { Target } from '../target.ts';
import type { Alteration, BaseText, Life } from './base-text.ts';
import { HeldText, type Standing } from './held-text.ts';
import { originOf } from './origin.ts';
import { outerOf } from './place-order.ts';

/** What a place is on a day, and what made it so. */
export interface Explanation {
  target: Target;
  /** `unknown`: the edition knows nothing of it. `inside`: it would stand in a text that is held as one. */
  standing: Standing;
  identity?: string;
  words?: string;
  /** In the form of likumi.lv. */
  origin?: string;
  /** The operations that made it what it is, the oldest first. */
  alterations: readonly Alteration[];
  /** What had this number before it. */
  earlier: readonly Life[];
  /** The place around it whose operations are told, where it is not held itself. */
  around?: Target;
}

/** Which operations of which acts made this place what it is in this edition. */
export function explain(edition: BaseText, target: Target): Explanation {
  const held = HeldText.of(edition);
  const standing = held.standing(target);
  for (let outer: Target | undefined = target; outer; outer = outerOf(outer)) {
    const place = held.get(outer);
    if (!place) continue;
    const { alterations = [], earlier = [], words, identity } = place;
    if (outer !== target) return { target, standing, alterations, earlier, around: outer };
    const origin = originOf(place);
    return {
      target,
      standing,
      ...(identity !== undefined && { identity }),
      ...(words !== undefined && { words }),
      ...(origin !== undefined && { origin }),
      alterations,
      earlier,
    };
  }
  return { target, standing, alterations: [], earlier: [] };
}
