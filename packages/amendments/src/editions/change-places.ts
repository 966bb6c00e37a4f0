import type { Add, Delete, Express } from '../amendment.ts';
import type { Target } from '../target.ts';
import type { Alteration, Place } from './base-text.ts';
import { type HeldText, isLine } from './held-text.ts';
import { DoesNotFit } from './misfits.ts';
import { isInside, keyOf, outerOf } from './place-order.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** Adds, words anew or deletes whole places. Throws DoesNotFit before anything is changed for this target. */
export function changePlace(held: HeldText, target: Target, operation: Add | Express | Delete, made: Alteration): void {
  demandStanding(held, target, operation.op);
  if (operation.op !== 'add') demandClearChapter(held, target);
  const gone = held.inside(target);
  if (operation.op === 'delete') {
    for (const place of gone) end(held, place, made);
    end(held, held.get(target) ?? { target, state: 'there' }, made);
    return;
  }
  const wordings = wordingsOf(operation, target);
  // A point's wording in one line has nothing inside: the reader tells every numbered line apart.
  const isDivided = wordings.some(
    ({ isWhole, words, target: place }) => isWhole || isLine({ target: place, state: 'there', words: words ?? '' }),
  );
  if (gone.length > 0 && !isDivided) throw new DoesNotFit('wording-not-divided', target);
  const kept = new Set(wordings.map((wording) => keyOf(wording.target)));
  // What had these numbers before, and whether it was there, is asked before anything is changed.
  const standings = wordings.map((wording) => held.standing(wording.target));
  for (const place of gone) if (!kept.has(keyOf(place.target))) end(held, place, made);
  for (const [index, wording] of wordings.entries()) {
    const isNew = operation.op === 'add' || standings[index] === 'absent';
    write(held, wording, isNew, made);
  }
}

function demandStanding(held: HeldText, target: Target, op: 'add' | 'express' | 'delete'): void {
  const standing = held.standing(target);
  // A whole text has places, and no words of its own that could be given or taken.
  const isAll = target.steps.at(-1)?.kind === 'whole text';
  if (isAll || standing === 'inside') throw new DoesNotFit('not-divided', target);
  if (op !== 'add') {
    if (standing === 'absent') throw new DoesNotFit('absent', target);
    return;
  }
  if (standing === 'there') throw new DoesNotFit('already-there', target);
  const outer = outerOf(target);
  if (outer && held.standing(outer) === 'absent') throw new DoesNotFit('absent', outer);
  const chapter = target.within && { steps: [...target.steps.slice(0, -1), ...target.within] };
  if (chapter && held.get(chapter)?.state === 'absent') throw new DoesNotFit('absent', chapter);
}

/** Points are not cited by their chapter. Where a chapter goes, each must say whether it stands in it. */
function demandClearChapter(held: HeldText, target: Target): void {
  const kind = target.steps.at(-1)?.kind ?? 'point';
  if (!/^(part|section|chapter|division)$/.test(kind)) return;
  const around = target.steps.slice(0, -1);
  const unclear = held
    .all()
    .filter(
      ({ state, target: { steps } }) => state === 'there' && /^(article|point)$/.test(steps[around.length]?.kind ?? ''),
    )
    .filter((place) => around.length === 0 || isInside(place.target, { steps: around }))
    .filter((place) => !place.target.within?.some((step) => step.kind === kind))
    .map((place) => keyOf(place.target));
  if (unclear.length > 0) throw new DoesNotFit('chapter-unclear', target, keyOf(target), unclear.join(', '));
}

/** Ends a thing. Its number may be given to another. */
function end(held: HeldText, place: Place, made: Alteration): void {
  const { target, identity = keyOf(target), alterations = [], earlier, originInBase } = place;
  held.set({
    target,
    state: 'absent',
    identity,
    alterations: [...alterations, made],
    ...(earlier && { earlier }),
    ...(originInBase && { originInBase }),
  });
}

function write(held: HeldText, { target, words, isWhole }: Wording, isNew: boolean, made: Alteration): void {
  const before = held.get(target);
  const outer = outerOf(target);
  const within = target.within ?? before?.target.within ?? (outer && held.get(outer)?.target.within);
  const place: Place = {
    target: { steps: target.steps, ...(within && { within }) },
    state: 'there',
    ...(words !== undefined && { words }),
  };
  const altered = { ...made, ...(words !== undefined && { words }) };
  const whole = (isWhole || isLine(place)) && { isWhole: true as const };
  if (isNew) {
    const { identity = keyOf(target), alterations = [], earlier = [] } = before ?? {};
    const lives = before ? [...earlier, { identity, alterations }] : [];
    const born = `${keyOf(target)} since ${made.inForce}${made.at === null ? '' : ` (${made.at})`}`;
    held.set({
      ...place,
      ...whole,
      identity: born,
      alterations: [altered],
      ...(lives.length > 0 && { earlier: lives }),
    });
    return;
  }
  held.set({
    ...place,
    ...whole,
    identity: before?.identity ?? keyOf(target),
    alterations: [...(before?.alterations ?? []), altered],
    ...(before?.earlier && { earlier: before.earlier }),
    ...(before?.originInBase && { originInBase: before.originInBase }),
  });
}
