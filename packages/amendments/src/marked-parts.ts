import { isNumber } from './points.ts';
import { NotRead } from './reasons.ts';
import { citeNumber, type NumberStep, type Target } from './target.ts';

const figures = String.raw`(\d+(?:[. ]?\d+)?\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*)`;

const marks = {
  /** `(2) Teksts` */
  'inner part': new RegExp(String.raw`(?<=^|\n)[ \t]*\(${figures}\)`, 'gu'),
  /** `9) teksts`, a point of a law. */
  point: new RegExp(String.raw`(?<=^|\n)[ \t]*${figures}\)`, 'gu'),
  /** `5.1 pants. Nosaukums` */
  article: new RegExp(String.raw`(?<=^|\n)[ \t]*${figures}\s*pants(?!\p{L})`, 'gu'),
} as const;

/**
 * The parts of a new wording that are printed with their number, those of articles and of laws; undefined where the places have no such. Throws where they are not
 * those that the sentence names. Old ones have no number: then the wording is that of its only place.
 */
export function markedParts(text: string, targets: readonly Target[]): { target: Target; text: string }[] | undefined {
  const kind = markOf(targets);
  if (!kind) return undefined;
  const printed = [...text.matchAll(marks[kind])].map(({ 1: number = '', index }) => ({
    number: number.replace(' ', '.'),
    index,
  }));
  // The reference to directives may have numbers with a dot as well.
  if (printed.length === 0 && isOfReference(targets)) return undefined;
  if (printed.length === 0 && targets.length === 1) {
    demandNoOther(text, targets);
    return [];
  }
  const differs =
    printed.length !== targets.length ||
    text.slice(0, printed[0]?.index).trim() !== '' ||
    targets.some((target, index) => !isNumber(printed[index]?.number ?? '', numberOf(target)));
  if (differs)
    throw new NotRead(
      'numbers-differ',
      printed.map(({ number }) => number).join(', ') || targets.map(numberOf).map(citeNumber).join(', '),
    );
  return targets.map((target, index) => ({
    target,
    text: text.slice(printed[index]?.index, printed[index + 1]?.index ?? text.length).trim(),
  }));
}

function markOf(targets: readonly Target[]): keyof typeof marks | undefined {
  const kinds = targets.map(({ steps }) => steps.at(-1)?.kind);
  if (kinds.every((kind) => kind === 'inner part')) return 'inner part';
  if (kinds.every((kind) => kind === 'article')) return 'article';
  const isOfLaw = targets.every(({ steps }) => steps.some(({ kind }) => kind === 'article'));
  return (isOfLaw || isOfReference(targets)) && kinds.every((kind) => kind === 'point') ? 'point' : undefined;
}

function isOfReference(targets: readonly Target[]): boolean {
  return targets.every(({ steps }) => steps[0]?.kind === 'informative reference');
}

/** `5.1 Teksts`: an old article begins with its number alone, and with no other. */
function demandNoOther(text: string, [target]: readonly Target[]): void {
  const first = /^\s*\(?(\d+(?:\.\d+)*\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*)(?=\.?\)?\s)/u.exec(text)?.[1];
  if (first && target && !isNumber(first, numberOf(target))) throw new NotRead('numbers-differ', first);
}

function numberOf({ steps }: Target): readonly NumberStep[] {
  return steps.at(-1)?.number ?? [];
}
