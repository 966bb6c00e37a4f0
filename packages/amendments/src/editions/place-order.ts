import { cite, type NumberStep, type Step, type StepKind, type Target } from '../target.ts';

/** The place in words, without the chapter that is told beside a point. */
export function keyOf({ steps }: Target): string {
  return cite({ steps });
}

/** Whether both paths lead to one place. */
export function isEqual(one: readonly Step[], other: readonly Step[]): boolean {
  return cite({ steps: [...one] }) === cite({ steps: [...other] });
}

/** The place around this one: point 2 around 2.6, Annex 1 around its points; undefined for what stands in the act itself. */
export function outerOf({ steps }: Target): Target | undefined {
  const [last, around] = [steps.at(-1), steps.slice(0, -1)];
  if (last?.kind === 'point' && last.number && last.number.length > 1) {
    return { steps: [...around, { ...last, number: last.number.slice(0, -1) }] };
  }
  return around.length > 0 ? { steps: around } : undefined;
}

/** Whether a place stands inside another: by its path, or by the chapter that is told beside it. */
export function isInside(target: Target, around: Target): boolean {
  const key = keyOf(around);
  for (let outer = outerOf(target); outer; outer = outerOf(outer)) if (keyOf(outer) === key) return true;
  const chapter = around.steps.at(-1);
  if (!chapter || !target.within?.some((step) => isEqual([step], [chapter]))) return false;
  const before = around.steps.slice(0, -1);
  return isEqual(target.steps.slice(0, before.length), before);
}

/** Whether a change of one place may be a change of the other. */
export function isTouched(one: Target, other: Target): boolean {
  const isAll = [one, other].some(({ steps }) => steps.at(-1)?.kind === 'whole text');
  return isAll || keyOf(one) === keyOf(other) || isInside(one, other) || isInside(other, one);
}

const order: readonly StepKind[] = [
  'title',
  'issuing basis',
  'introduction',
  'part',
  'section',
  'chapter',
  'division',
  'article',
  'inner part',
  'point',
  'transitional provisions',
  'informative reference',
];

/** The order of a text: title, points by number, the reference to directives, annexes. Negative if the first stands before. */
export function byPlace(one: Target, other: Target): number {
  for (const [index, step] of one.steps.entries()) {
    const beside = other.steps[index];
    if (!beside) return 1;
    const difference = rank(step) - rank(beside) || byNumber(step.number ?? [], beside.number ?? []);
    if (difference !== 0) return difference;
    const [name, second] = [cite({ steps: [step] }), cite({ steps: [beside] })];
    if (name !== second) return name < second ? -1 : 1;
  }
  return one.steps.length - other.steps.length;
}

function rank({ kind }: Step): number {
  const known = order.indexOf(kind);
  if (kind === 'annex') return order.length + 1;
  return known === -1 ? order.length : known;
}

function byNumber(one: readonly NumberStep[], other: readonly NumberStep[]): number {
  for (const [index, step] of one.entries()) {
    const beside = other[index];
    if (!beside) return 1;
    const difference =
      figuresOf(step.number) - figuresOf(beside.number) || Number(step.raised ?? 0) - Number(beside.raised ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function figuresOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  const values = Array.from(number, (letter) => letters[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
