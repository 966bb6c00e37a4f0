import { demandNoOtherPlace } from './other-places.ts';
import { isNumber, type Point, pointsOf } from './points.ts';
import { NotRead } from './reasons.ts';
import { cite, type Target } from './target.ts';

const heading =
  /^\s*([IVXLC]+(?:\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[. ]?\d+)?|\d+(?:\.\d+)*\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]*)\.?[ \t]+[^\n]*(?:\n(?![ \t]*[\d|])[^\n]*)*/u;

/**
 * `papildināt ar IV nodaļu un 20. un 21. punktu`: the heading of the chapter, and the points that stand under it, as the sentence names them. Undefined where it
 * does not name a chapter with its points; throws where the wording has others.
 */
export function chapterWithPoints(text: string, targets: readonly Target[]): Point[] | undefined {
  const [chapter, ...points] = targets;
  if (!chapter || points.length === 0 || chapter.steps.at(-1)?.kind !== 'chapter') return undefined;
  const around = cite({ steps: chapter.steps.slice(0, -1) });
  const isBeside = ({ steps }: Target) =>
    steps.at(-1)?.kind === 'point' && cite({ steps: steps.slice(0, -1) }) === around;
  if (!points.every(isBeside)) return undefined;
  const [head = '', printed = ''] = heading.exec(text) ?? [];
  const isOwn = isNumber(printed.replace(' ', ''), chapter.steps.at(-1)?.number ?? []);
  const rest = text.slice(head.length).trim();
  demandNoOtherPlace(rest, points);
  const found = isOwn && rest !== '' ? pointsOf(rest, points) : [];
  const isWhole = points.every((point) => found.some(({ target }) => cite(target) === cite(point)));
  if (!isWhole) throw new NotRead('numbers-differ', printed);
  return [{ target: chapter, text: head.trim() }, ...found];
}
