import { isNumber } from '../points.ts';
import type { Target } from '../target.ts';
import type { BaseText, Place } from './base-text.ts';
import { byPlace, isEqual, isInside, keyOf, outerOf } from './place-order.ts';

/**
 * What is known of a place: it is there, it is known to be absent, nothing is known, or it would stand `inside` a text that is
 * held as one and not divided.
 */
export type Standing = 'there' | 'absent' | 'unknown' | 'inside';

/** The places that are held of a text, while operations change it. */
export class HeldText {
  readonly isComplete: boolean;
  readonly #places: Map<string, Place>;

  private constructor(isComplete: boolean, places: Map<string, Place>) {
    this.isComplete = isComplete;
    this.#places = places;
  }

  /** Throws a RangeError if the base holds one place twice. */
  static of({ isComplete, places }: BaseText): HeldText {
    const held = new Map<string, Place>();
    for (const place of places) {
      const key = keyOf(place.target);
      if (held.has(key)) throw new RangeError(`the base holds ${key} twice`);
      const isWhole = place.isWhole ?? (isComplete && isLine(place));
      held.set(key, { ...place, identity: place.identity ?? key, ...(isWhole && { isWhole: true as const }) });
    }
    return new HeldText(isComplete, held);
  }

  copy(): HeldText {
    return new HeldText(this.isComplete, new Map(this.#places));
  }

  get(target: Target): Place | undefined {
    return this.#places.get(keyOf(target));
  }

  set(place: Place): void {
    this.#places.set(keyOf(place.target), place);
  }

  /** All places, there or known to be absent, in the order of the text. */
  all(): Place[] {
    return [...this.#places.values()].sort((one, other) => byPlace(one.target, other.target));
  }

  /** The places that are there inside this one: its sub-points, the points of an annex. */
  inside(target: Target): Place[] {
    return [...this.#places.values()].filter((place) => place.state === 'there' && isInside(place.target, target));
  }

  standing(target: Target): Standing {
    const held = this.get(target);
    if (held) return held.state;
    // Who holds 3.13 knows that there is a 3.
    if (this.inside(target).length > 0) return 'there';
    for (let outer = outerOf(target); outer; outer = outerOf(outer)) {
      const around = this.get(outer);
      if (!around) continue;
      if (around.state === 'absent' || around.isWhole) return 'absent';
      return isOneText(around) && !this.#isDivided(around) ? 'inside' : 'unknown';
    }
    if ([...this.#places.values()].some((place) => mayContain(place, target))) return 'inside';
    return this.isComplete ? 'absent' : 'unknown';
  }

  /** Of an article or its part of which a place inside is held, the words are its own. */
  #isDivided({ target }: Place): boolean {
    return /^(article|inner part)$/.test(target.steps.at(-1)?.kind ?? '') && this.inside(target).length > 0;
  }
}

/** Words without lines or cells inside, in which no other place can stand. */
export function isLine({ target, state, words }: Pick<Place, 'target' | 'state' | 'words'>): boolean {
  return state === 'there' && target.steps.at(-1)?.kind === 'point' && words !== undefined && !/[\n|\t]/.test(words);
}

function isOneText(place: Place): boolean {
  return place.words !== undefined && !isLine(place);
}

/** A chapter that is held as one text may contain a point, though a point is not cited by its chapter. */
function mayContain({ target, state, words = '', isWhole }: Place, { steps }: Target): boolean {
  const [kind, last] = [target.steps.at(-1)?.kind ?? 'point', steps.at(-1)];
  if (state === 'absent' || isWhole || !/^(part|section|chapter|division)$/.test(kind)) return false;
  const first = steps.find((step) => step.kind === 'article' || step.kind === 'point');
  if (!first?.number || !last || !isEqual(target.steps.slice(0, -1), steps.slice(0, steps.indexOf(first))))
    return false;
  const { number } = first;
  const lines = words.matchAll(/(?<=^|\n)\s*(\d+(?:\.\d+)*\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*\.?)/gu);
  return [...lines].some(([, printed = '']) => number.some((_, end) => isNumber(printed, number.slice(0, end + 1))));
}
