import { lower } from './page.ts';
import type { Style } from './style.ts';
import type { NumberStep } from './target.ts';

/**
 * What the figures of a citation may mean, the plain reading first; several where the page has lost which figures were
 * raised.
 *
 * A closing dot ends a number (`16. punkts`, `2.1. apakšpunkts`). A raised figure has none after it, so that `16.1 punkts`
 * is point 16.¹; older texts put the dot last (`1.6¹. apakšpunkts`), and then `1.61.` may be several numbers.
 * @param raw the figures with their dots, as printed
 * @param word the noun that follows: `punkt`, `apakšpunkt`, `pielikum`
 */
export function readingsOf(raw: string, word: string, style: Style): NumberStep[][] {
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(raw)) return [printed(raw)];
  const figures = raw.replace(/\.$/, '').split('.');
  const plain = plainOf(figures);
  // Articles and their parts have one number only; the points of an annex may have more.
  if (raw.endsWith('.') && style.isLaw && figures.length === 2 && /^(pant|daļ)$/.test(word)) return [raiseLast(plain)];
  if (raw.endsWith('.') && style.isLaw && figures.length === 2 && word === 'punkt') return [plain, raiseLast(plain)];
  if (raw.endsWith('.')) return closedReadings(figures, word, style);
  if (figures.length === 1) return /^(punkt|pant)$/.test(word) ? [plain, ...lastRaised(plain)] : [plain];
  const raised = raiseLast(plain);
  if (style.isLaw && word !== 'apakšpunkt') {
    if (figures.length > 2) return [];
    return word === 'punkt' && style.forgetsDots ? [raised, plain] : [raised];
  }
  if (word === 'apakšpunkt' && figures.length === 2) return [plain, raised];
  if (style.shown.has(raw)) return [raised];
  const isTold = word === 'apakšpunkt' ? style.closesSubPoints : figures.length === 2;
  return isTold && style.isCabinets && !style.forgetsDots ? [raised] : [raised, plain];
}

function plainOf(figures: readonly string[]): NumberStep[] {
  return figures.map((number) => ({ number }));
}

/** The number as it is printed, with its superscripts: `16.¹`, `22.¹3.`. */
function printed(raw: string): NumberStep[] {
  return [...raw.matchAll(/(\d+)\.?([⁰¹²³⁴⁵⁶⁷⁸⁹]+)?/g)].map(([, number = '', raised]) => ({
    number,
    ...(raised && { raised: lower(raised) }),
  }));
}

/** The last number raised above the one before it: 16.1 as 16.¹. */
export function raiseLast(plain: readonly NumberStep[]): NumberStep[] {
  const [before, last] = plain.slice(-2);
  if (!before || !last) return [...plain];
  return [...plain.slice(0, -2), { number: before.number, raised: last.number }];
}

/** The last figure raised above the ones before it: 1.61 as 1.6.¹. Nothing is raised to zero. */
function lastRaised(plain: readonly NumberStep[]): NumberStep[][] {
  const last = plain.at(-1)?.number ?? '';
  if (last.length < 2 || last.endsWith('0')) return [];
  return [[...plain.slice(0, -1), { number: last.slice(0, -1), raised: last.slice(-1) }]];
}

function closedReadings(figures: readonly string[], word: string, style: Style): NumberStep[][] {
  const plain = plainOf(figures);
  const below = belowRaised(figures, style);
  if (below) return [plain, below];
  if (style.raisedLast) return [plain];
  const last = figures.at(-1) ?? '';
  if (figures.length === 1)
    return /^(punkt|pant)$/.test(word) && last.length > 2 ? [plain, ...lastRaised(plain)] : [plain];
  if (last.length < 2 || last.endsWith('0') || countsTens(figures, style)) return [plain];
  return [plain, ...lastRaised(plain), raiseLast(plain), ...belowFirst(plain)];
}

/** The sub-point of the first point that was inserted behind another, which looks so: 22.18 as 22.¹8. */
function belowFirst([point, sub, ...rest]: readonly NumberStep[]): NumberStep[][] {
  const number = /^1([1-9]\d*)$/.exec(sub?.number ?? '')?.[1];
  return point && number ? [[{ number: point.number, raised: '1' }, { number }, ...rest]] : [];
}

/** Under a point with a raised figure sub-points look like those of another: 22.¹ 1. as 22.11. */
function belowRaised(figures: readonly string[], style: Style): NumberStep[] | undefined {
  const [first = '', second = '', ...rest] = figures;
  const known = [...style.raised].find((one) => `${first}.${second}` !== one && `${first}.${second}`.startsWith(one));
  if (known === undefined) return undefined;
  const sub = `${first}.${second}`.slice(known.length);
  return [...raiseLast(plainOf(known.split('.'))), ...plainOf([sub, ...rest])];
}

/** A round number beside this one shows that the text counts tens here, since nothing is raised to zero. */
function countsTens(figures: readonly string[], { closed }: Style): boolean {
  const parent = `${figures.slice(0, -1).join('.')}.`;
  const last = Number(figures.at(-1));
  return [...closed].some((one) => {
    const number = one.slice(parent.length);
    return one.startsWith(parent) && /^\d*0$/.test(number) && Math.abs(Number(number) - last) < 10;
  });
}
