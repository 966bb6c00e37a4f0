import type { Add, Delete, Express } from '../amendment.ts';
import type { Step, Target } from '../target.ts';
import type { Alteration, Place } from './base-text.ts';
import { editWords, type Stretch } from './find-words.ts';
import type { HeldText } from './held-text.ts';
import { DoesNotFit } from './misfits.ts';
import { keyOf } from './place-order.ts';
import { sentencesOf } from './sentences.ts';
import { withoutNumber } from './wordings.ts';

/** A place without the part of its words that is named: point 5 and `sentence 2`. */
export interface Bare {
  target: Target;
  part?: Step;
}

/** Parts are told by counting the words of a place, and are not held as places of their own. */
export function bareOf(target: Target): Bare {
  const first = target.steps.findIndex((step, index) => index > 0 && isPart(step, target.steps[index - 1]));
  const part = target.steps[first];
  if (!part) return { target };
  // Of a part of a part, `paragraph 2 sentence 1`, only the outer one is told: its bounds are not known anyway.
  const isNested = first < target.steps.length - 1;
  return { target: { ...target, steps: target.steps.slice(0, first) }, part: isNested ? { kind: 'paragraph' } : part };
}

/** The parts of an article are places with numbers of their own, those of a point stretches of its words. */
function isPart({ kind, last }: Step, around: Step | undefined): boolean {
  if (kind === 'inner part') return around?.kind !== 'article';
  return last === true || /^(sentence|paragraph|column|introduction|footnote)$/.test(kind);
}

/** The stretch of a place's words that is this part; nothing for the introduction, which is all its own words. */
export function stretchOf(words: string, isDivided: boolean, target: Target, part: Step): { stretch?: Stretch } {
  if (part.kind === 'introduction' && (isDivided || !/[\n|\t]/.test(words))) return {};
  if (part.kind !== 'sentence') throw new DoesNotFit('not-divided', target);
  const sentences = sentencesOf(words);
  if (!sentences) throw new DoesNotFit('sentences-unclear', bareOf(target).target);
  const stretch = part.last ? sentences.at(-1) : sentences[Number(part.number?.[0]?.number) - 1];
  if (!stretch) throw new DoesNotFit('absent', target);
  return { stretch };
}

/**
 * Adds, words anew or deletes parts of one place. Where its words are not known, it is held that they were changed, and they stay
 * unknown.
 * @param parts all the parts of this place that the operation names
 */
export function changeParts(
  held: HeldText,
  parts: readonly Target[],
  operation: Add | Express | Delete,
  made: Alteration,
): void {
  const [first] = parts;
  if (!first) return;
  const { target } = bareOf(first);
  const standing = held.standing(target);
  if (standing === 'absent') throw new DoesNotFit('absent', target);
  if (standing === 'inside') throw new DoesNotFit('not-divided', target);
  const place: Place = held.get(target) ?? { target, state: 'there', identity: keyOf(target) };
  const words = wordsAfter(held, place, parts, operation);
  const alteration = { ...made, isPart: true as const, ...(words !== undefined && { words }) };
  held.set({
    ...place,
    ...(words !== undefined && { words }),
    alterations: [...(place.alterations ?? []), alteration],
  });
}

/** The new words of these parts, where the wording is told part by part. */
function textOf(operation: Add | Express | Delete, parts: readonly Target[]): string {
  if (operation.op === 'delete') return '';
  const keys = parts.map(keyOf);
  const own = operation.points?.filter(({ target }) => keys.includes(keyOf(target)));
  if (!own || own.length === 0) return operation.text.trim();
  return own.map((point) => point.text.trim()).join(' ');
}

function wordsAfter(
  held: HeldText,
  place: Place,
  parts: readonly Target[],
  operation: Add | Express | Delete,
): string | undefined {
  const text = textOf(operation, parts);
  const [first] = parts;
  const part = first && bareOf(first).part;
  if (!first || !part) return place.words;
  if (part.kind === 'introduction' && operation.op === 'express' && parts.length === 1) {
    // Until now it may have been held as one text with what it introduces.
    if (place.words !== undefined) stretchOf(place.words, held.inside(place.target).length > 0, first, part);
    return withoutNumber(text, place.target);
  }
  if (place.words === undefined) return undefined;
  if (operation.op === 'add') return added(place.words, parts, text);
  const stretches = parts.map((one) => {
    const { stretch } = stretchOf(place.words ?? '', false, one, bareOf(one).part ?? part);
    if (!stretch) throw new DoesNotFit('not-divided', one);
    return stretch;
  });
  if (operation.op === 'delete')
    return editWords(
      place.words,
      stretches.map((stretch) => ({ ...stretch, with: '' })),
    );
  const [start, end] = [stretches[0]?.start ?? 0, stretches.at(-1)?.end ?? 0];
  // Sentences that do not follow one another cannot be given one wording.
  const isRow = parts.every((one, index) => index === 0 || numberOf(one) === numberOf(parts[index - 1]) + 1);
  if (!isRow) throw new DoesNotFit('wording-not-divided', first);
  // The first sentence is often printed with the number of its point.
  return editWords(place.words, [{ start, end, with: start === 0 ? withoutNumber(text, place.target) : text }]);
}

function added(words: string, parts: readonly Target[], text: string): string {
  const [first] = parts;
  if (!first || bareOf(first).part?.kind !== 'sentence') throw new DoesNotFit('not-divided', first ?? { steps: [] });
  const sentences = sentencesOf(words);
  if (!sentences) throw new DoesNotFit('sentences-unclear', bareOf(first).target);
  const count = words.trim() === '' ? 0 : sentences.length;
  for (const [index, part] of parts.entries()) {
    const number = numberOf(part);
    if (number <= count) throw new DoesNotFit('already-there', part);
    // A sentence without a number stands last.
    if (number > count + index + 1) throw new DoesNotFit('absent', part);
  }
  return `${words.trimEnd()} ${text}`.trim();
}

function numberOf(target: Target | undefined): number {
  return Number(target?.steps.at(-1)?.number?.[0]?.number);
}
