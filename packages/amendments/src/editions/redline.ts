import type { Target } from '../target.ts';
import type { BaseText, Place } from './base-text.ts';
import { byPlace, keyOf } from './place-order.ts';
import { type WordDifference, wordDifferences } from './word-differences.ts';

/** What happened to a place from one edition to another. */
export interface Difference {
  target: Target;
  identity: string;
  /**
   * `told`: only the second knows its words. `doubted`: only the first does. `changed`: it was changed, and neither knows its words.
   */
  kind: 'added' | 'reworded' | 'deleted' | 'told' | 'doubted' | 'changed';
  /** The words of both. Empty where neither knows them. */
  words: WordDifference[];
}

/**
 * What differs between two editions, place by place in the order of the text. A thing that was deleted and another that was given its
 * number are two differences. Empty if both say the same.
 */
export function redline(one: BaseText, other: BaseText): Difference[] {
  const [before, after] = [placesOf(one), placesOf(other)];
  const keys = new Map([...one.places, ...other.places].map(({ target }) => [keyOf(target), target]));
  return [...keys]
    .sort(([, first], [, second]) => byPlace(first, second))
    .flatMap(([key, target]) => {
      const [old, fresh] = [before.get(key), after.get(key)];
      if (old?.state === 'there' && fresh?.state === 'there' && idOf(old) !== idOf(fresh)) {
        return [...differ(target, old, absent(old)), ...differ(target, absent(old), fresh)];
      }
      return differ(target, old ?? unlisted(one), fresh ?? unlisted(other));
    });
}

type Known = Pick<Place, 'state' | 'words' | 'identity' | 'alterations'> | undefined;

function differ(target: Target, old: Known, fresh: Known): Difference[] {
  const kind = kindOf(old, fresh);
  if (!kind) return [];
  const identity = (kind === 'deleted' ? old : fresh)?.identity ?? keyOf(target);
  return [{ target, identity, kind, words: wordDifferences(old?.words ?? '', fresh?.words ?? '') }];
}

function kindOf(old: Known, fresh: Known): Difference['kind'] | undefined {
  if (!fresh) return old ? 'doubted' : undefined;
  if (fresh.state === 'absent') return old?.state === 'absent' ? undefined : 'deleted';
  // An act that adds says that it was not there; one that words anew, that it was.
  if (old?.state === 'absent' || (!old && isAdded(fresh))) return 'added';
  if (fresh.words === undefined) {
    if (old?.words !== undefined) return 'doubted';
    return old?.alterations?.length === fresh.alterations?.length ? undefined : 'changed';
  }
  if (old?.words === undefined) return 'told';
  return old.words === fresh.words ? undefined : 'reworded';
}

function isAdded({ alterations: [first] = [] }: NonNullable<Known>): boolean {
  return first?.op === 'add' && !first.isPart;
}

function placesOf({ places }: BaseText): Map<string, Place> {
  return new Map(places.map((place) => [keyOf(place.target), place]));
}

function idOf({ identity, target }: Place): string {
  return identity ?? keyOf(target);
}

function absent({ identity }: Place): Known {
  return { state: 'absent', ...(identity !== undefined && { identity }) };
}

/** What an edition knows of a place that it does not hold. */
function unlisted({ isComplete }: BaseText): Known {
  return isComplete ? { state: 'absent' } : undefined;
}
