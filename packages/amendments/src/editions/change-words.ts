import type { DeleteWords, InsertWords, ReplaceWords } from '../amendment.ts';
import type { Target } from '../target.ts';
import type { Alteration, Place } from './base-text.ts';
import { editWords, findWords, type Stretch, type WordEdit } from './find-words.ts';
import type { HeldText } from './held-text.ts';
import { DoesNotFit } from './misfits.ts';
import { bareOf, stretchOf } from './parts.ts';
import { keyOf } from './place-order.ts';

type WordOperation = ReplaceWords | InsertWords | DeleteWords;

/**
 * Replaces, inserts or deletes words. Throws the first that does not fit of this target, before anything is changed.
 * @returns the edits, for all targets of an operation to be made at once
 */
export function wordEdits(held: HeldText, target: Target, operation: WordOperation): PlacedEdit[] {
  const searched = searchedIn(held, target);
  return wanted(operation).flatMap(({ find, put }) => {
    const found = searched.flatMap(({ place, stretch }) =>
      findWords(place.words ?? '', find)
        .filter(({ start, end }) => !stretch || (start >= stretch.start && end <= stretch.end))
        .map((one) => ({ place, edit: { ...one, with: put(place.words?.slice(one.start, one.end) ?? '') } })),
    );
    if (found.length === 0) {
      const isKnown = isWholeText(target) ? held.isComplete : searched.some(({ isOwn }) => isOwn);
      if (!isKnown) throw new DoesNotFit('words-unknown', target);
      throw new DoesNotFit('words-not-found', target, find, keyOf(target));
    }
    demandOwn(target, found);
    const isEverywhere = operation.everywhere || isWholeText(target);
    if (found.length > 1 && !isEverywhere) throw new DoesNotFit('words-twice', target, find, keyOf(target));
    // Of a place whose own words are not known, the words may stand there again.
    if (!isEverywhere && !searched.some(({ isOwn }) => isOwn)) throw new DoesNotFit('words-unknown', target);
    return found;
  });
}

/** An edit and the place in whose words it is. */
export interface PlacedEdit {
  place: Place;
  edit: WordEdit;
}

/** Makes the edits of one operation. Throws if two of them meet. */
export function makeEdits(held: HeldText, edits: readonly PlacedEdit[], made: Alteration): void {
  const byPlace = Map.groupBy(edits, ({ place }) => place);
  for (const [place, own] of byPlace) {
    const sorted = own.map(({ edit }) => edit).toSorted((one, other) => one.start - other.start);
    const meets = sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0));
    if (meets) throw new DoesNotFit('words-overlap', place.target);
  }
  for (const [place, own] of byPlace) {
    const words = editWords(
      place.words ?? '',
      own.map(({ edit }) => edit),
    );
    held.set({ ...place, words, alterations: [...(place.alterations ?? []), { ...made, words }] });
  }
}

interface Searched {
  place: Place;
  /** The target's own words, or words of a place inside one whose every place is held. */
  isOwn: boolean;
  stretch?: Stretch;
}

function searchedIn(held: HeldText, target: Target): Searched[] {
  if (isWholeText(target)) return held.all().map((place) => ({ place, isOwn: held.isComplete }));
  const { target: bare, part } = bareOf(target);
  const standing = held.standing(bare);
  if (standing === 'absent') throw new DoesNotFit('absent', bare);
  if (standing === 'inside') throw new DoesNotFit('not-divided', bare);
  const own = held.get(bare);
  if (part) {
    if (own?.words === undefined) throw new DoesNotFit('words-unknown', target);
    return [{ place: own, isOwn: true, ...stretchOf(own.words, held.inside(bare).length > 0, target, part) }];
  }
  const inside = held.inside(bare).map((place) => ({ place, isOwn: own?.isWhole === true }));
  const searched = [...(own ? [{ place: own, isOwn: true }] : []), ...inside];
  return searched.filter(({ place }) => place.words !== undefined);
}

function isWholeText({ steps }: Target): boolean {
  return steps.at(-1)?.kind === 'whole text';
}

/** Whether `the whole text` includes annexes and titles is not told by the words. Where they do not stand there, nobody need know. */
function demandOwn(target: Target, found: readonly PlacedEdit[]): void {
  if (!isWholeText(target)) return;
  const beside = found.find(({ place }) => /^(annex|title|issuing basis)$/.test(place.target.steps[0]?.kind ?? ''));
  if (beside) throw new DoesNotFit('whole-text-unclear', target, keyOf(beside.place.target));
}

/** What is looked for, and what is put in its place. */
function wanted(operation: WordOperation): { find: string; put: (found: string) => string }[] {
  switch (operation.op) {
    case 'replaceWords':
      return operation.pairs.map((pair) => ({ find: pair.find, put: () => pair.with }));
    case 'deleteWords':
      return operation.find.map((find) => ({ find, put: () => '' }));
    case 'insertWords': {
      const { after, before, text } = operation;
      const space = /^[.,;:)!?]/.test(text) ? '' : ' ';
      if (after !== undefined) return [{ find: after, put: (found) => `${found}${space}${text}` }];
      return [{ find: before ?? '', put: (found) => `${text} ${found}` }];
    }
  }
}
