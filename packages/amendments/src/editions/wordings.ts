import type { Add, Express } from '../amendment.ts';
import { isNumber } from '../points.ts';
import type { StepKind, Target } from '../target.ts';
import { DoesNotFit } from './misfits.ts';
import { isInside, keyOf } from './place-order.ts';

/** The new words of one place. */
export interface Wording {
  target: Target;
  /** Left out where the wording has only what stands inside: the heading of an annex that a person divided. */
  words?: string;
  /** What stands inside is told place by place. */
  isWhole?: true;
}

/** The wordings that an operation gives to a target and to what stands inside it, each without its number. */
export function wordingsOf({ targets, text, points }: Add | Express, target: Target): Wording[] {
  if (!points) {
    if (targets.length > 1) throw new DoesNotFit('wording-not-divided', target);
    return [{ target, words: withoutNumber(text, target) }];
  }
  const own = points.filter((point) => keyOf(point.target) === keyOf(target));
  const inside = points.filter((point) => isInside(point.target, target));
  if (own.length + inside.length === 0) throw new DoesNotFit('wording-not-divided', target);
  const all = [...own, ...inside];
  const twice = all.find((one, index) => all.findIndex((other) => keyOf(other.target) === keyOf(one.target)) < index);
  if (twice) throw new DoesNotFit('place-twice', twice.target);
  const wordings = all.map((one, index): Wording => {
    const within = one.target.within ?? target.within;
    const isLast = !all.some((other) => isInside(other.target, one.target));
    return {
      target: { steps: one.target.steps, ...(within && { within }) },
      words: withoutNumber(one.text, one.target),
      ...((!isLast || (index === 0 && inside.length > 0)) && { isWhole: true as const }),
    };
  });
  return own.length > 0 ? wordings : [{ target, isWhole: true }, ...wordings];
}

/** The words behind the printed number of a point, an article or a part: `7. `, `9) `, `5.1 pants. `, `(2) `. */
export function withoutNumber(text: string, { steps }: Target): string {
  const last = steps.at(-1);
  const form = last && numbered[last.kind];
  const printed = form?.exec(text);
  const isOwn = last?.number && printed?.[1] && isNumber(printed[1], last.number);
  return isOwn ? text.slice(printed[0].length).trim() : text.trim();
}

const figures = String.raw`(\d+(?:\.\d+)*\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*\.?)`;

const numbered: Readonly<Partial<Record<StepKind, RegExp>>> = {
  point: new RegExp(String.raw`^\s*\|?\s*${figures}\)?[\s|]*`, 'u'),
  article: new RegExp(String.raw`^\s*${figures}(?:\s*pants(?!\p{L})\.?)?\s*`, 'u'),
  'inner part': new RegExp(String.raw`^\s*\(${figures}\)\s*`, 'u'),
};
