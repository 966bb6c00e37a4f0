import type { DeleteWords, InsertWords, ReplaceWords } from '../amendment.ts';
import type { Target } from '../target.ts';
import type { Alteration, Place } from './base-text.ts';
import { editWords, findWords, type Stretch, type WordEdit } from './find-words.ts';
import type { HeldText } from './held-text.ts';
import { attempt, DoesNotFit } from './misfits.ts';
import { bareOf, stretchOf } from './parts.ts';
import { keyOf } from './place-order.ts';

type WordOperation = ReplaceWords | InsertWords | DeleteWords;

/**
 * What an operation on words does in one target, for all targets of the operation to be done at once. Nothing is changed yet.
 * @param faults every reason why it does not fit is added here
 */
export function wordEdits(
  held: HeldText,
  target: Target,
  operation: WordOperation,
  made: Alteration,
  faults: DoesNotFit[],
): PlacedEdit[] {
  const edits: PlacedEdit[] = [];
  attempt(faults, () => {
    const searched = searchedIn(held, target);
    for (const want of wanted(operation)) {
      attempt(faults, () => {
        const own = found(held, target, searched, want, operation.everywhere === true);
        if (isWholeText(target)) demandNoneBeside(target, own, made);
        edits.push(...own);
      });
    }
  });
  return edits;
}

function found(
  held: HeldText,
  target: Target,
  searched: readonly Searched[],
  { find, put, anchor }: Wanted,
  everywhere: boolean,
): PlacedEdit[] {
  const edits = searched.flatMap(({ place, stretch }) =>
    findWords(place.words ?? '', find)
      .filter(({ start, end }) => !stretch || (start >= stretch.start && end <= stretch.end))
      .filter((one) => !anchor || isBeside(place.words ?? '', one, anchor))
      .map((one) => ({ place, edit: { ...one, with: put(place.words?.slice(one.start, one.end) ?? '') } })),
  );
  const isAll = isWholeText(target);
  if (edits.length === 0) {
    const isKnown = isAll ? held.isComplete : searched.some(({ isOwn }) => isOwn);
    if (!isKnown) throw new DoesNotFit('words-unknown', target);
    throw new DoesNotFit('words-not-found', target, find, keyOf(target));
  }
  if (isAll || everywhere) return edits;
  if (edits.length > 1) throw new DoesNotFit('words-twice', target, find, keyOf(target));
  // Of a place whose own words are not known, the words may stand there again.
  if (!searched.some(({ isOwn }) => isOwn)) throw new DoesNotFit('words-unknown', target);
  return edits;
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

/**
 * Whether `the whole text` includes annexes and titles, and what the same act adds or words anew, is not told by the words. Where they do
 * not stand there, nobody need know.
 */
function demandNoneBeside(target: Target, edits: readonly PlacedEdit[], made: Alteration): void {
  const places = [...new Set(edits.map(({ place }) => place))];
  const named = (found: readonly Place[]) => found.map((place) => keyOf(place.target)).join(', ');
  const beside = places.filter((place) => /^(annex|title|issuing basis)$/.test(place.target.steps[0]?.kind ?? ''));
  if (beside.length > 0) throw new DoesNotFit('whole-text-unclear', target, named(beside));
  // Of two acts of this day, every order is tried: what is refused in one of them is told as that.
  const own = places.filter(({ alterations = [] }) =>
    alterations.some(
      ({ op, inForce, isPart }) => inForce === made.inForce && (op === 'add' || op === 'express') && !isPart,
    ),
  );
  if (own.length > 0) throw new DoesNotFit('own-wording-unclear', target, named(own));
}

/** Whether nothing but a space stands between the words and those that tell which are meant. */
function isBeside(text: string, { start, end }: Stretch, { after, before }: Anchor): boolean {
  const isNear = (from: number, to: number) => from <= to && text.slice(from, to).trim() === '';
  if (after !== undefined) return findWords(text, after).some((one) => isNear(one.end, start));
  return findWords(text, before ?? '').some((one) => isNear(end, one.start));
}

type Anchor = Pick<ReplaceWords, 'after' | 'before'>;

function anchorOf({ after, before }: Anchor): { anchor?: Anchor } {
  if (after !== undefined) return { anchor: { after } };
  return before === undefined ? {} : { anchor: { before } };
}

interface Wanted {
  find: string;
  /** The words beside which it stands, if they are told. */
  anchor?: Anchor;
  /** What is put in the place of the words that were found. */
  put: (found: string) => string;
}

function wanted(operation: WordOperation): Wanted[] {
  switch (operation.op) {
    case 'replaceWords':
      return operation.pairs.map((pair) => ({ find: pair.find, put: () => pair.with, ...anchorOf(operation) }));
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
