import { lower } from './page.ts';

/** How a text writes its numbers: what is known of it decides what a flattened superscript may be. */
export interface Style {
  /**
   * Its superscripts stand after the last dot and end the number: 16.¹ punkts, flattened to `16.1 punkts`. Then a number
   * with a closing dot contains none.
   */
  raisedLast: boolean;
  /** It follows the Cabinet's rules of drafting: `16.1 punkts` has a superscript, and is no sub-point without its dot. */
  isCabinets: boolean;
  /** It amends a law: articles, their parts and points, each with one number only. */
  isLaw: boolean;
  /** It forgets closing dots, so that a missing one proves nothing. */
  forgetsDots: boolean;
  /** It closes sub-points with a dot: `2.1. apakšpunkts`. */
  closesSubPoints: boolean;
  /** Points with a superscript that it names, flattened: `22.1`. */
  raised: ReadonlySet<string>;
  /** All numbers that it closes with a dot. */
  closed: ReadonlySet<string>;
  /** Numbers whose raised figure is shown by the beginning of a new wording: `6.1`, `13.1 4.`. */
  shown: ReadonlySet<string>;
}

/**
 * What the citations of a text (its words outside quotation marks) show of its numbers.
 * @param wordings what stands between quotation marks
 * @param about it amends an act of the Cabinet, or a law; it is of 2010 or later, when superscripts are put last
 */
export function styleOf(
  citations: string,
  wordings: readonly string[],
  about: { isCabinets: boolean; isLaw: boolean; isRecent: boolean },
): Style {
  const { isCabinets, isLaw, isRecent } = about;
  const all = (pattern: RegExp) => [...citations.matchAll(pattern)].map(([, number = '']) => number);
  const raised = all(/(?<![\d.])(\d+\.\d+)(?=(?:\s*(?:,|un|–|-)\s*\d+\.\d+)*\s+punkt)/g);
  const dots = all(/(?<=^|\n)[ \t]*\d+\.\d+(?:\.\d+)*(\.?)\s/g);
  const openSubPoints = all(/(?<![\d.])(\d+\.\d+)\s+apakšpunkt/g);
  const forgetsDots = openSubPoints.length > 0 || (dots.includes('') && dots.filter(Boolean).length < 2);
  const closedPoints = new Set(all(/(?<![\d.])(\d+(?:\.\d+)*)\.\s*(?:apakš)?punkt/g));
  // Points of chapters with figures, 6.1 of chapter 6, are often printed without a dot.
  const isOpen = /(?<![\d.])\d+\s*punkt|\d\.?\s*nodaļ/.test(citations);
  const closesAll = !forgetsDots && closedPoints.size > 1 && !isOpen;
  return {
    raisedLast: isRecent || (isCabinets && raised.length > 0) || (isLaw && /\d\.\d+\s*pant/.test(citations)),
    isCabinets,
    isLaw,
    forgetsDots,
    closesSubPoints: /\d\.\d+\.\s*apakšpunkt/.test(citations),
    raised: new Set(raised),
    closed: new Set(all(/(?<![\d.])(\d+(?:\.\d+)+)\.(?!\d)/g)),
    shown: new Set(wordings.flatMap((wording) => shownBy(wording, closesAll))),
  };
}

/**
 * The number with which a wording begins, if a figure of it was raised: it is printed so, `2.6.¹`; a space stands after it,
 * `13.1 4.`; or it has no dot, `6.1 Teksts`, in a text that closes all others.
 */
function shownBy(wording: string, closesAll: boolean): string[] {
  const printed = /^\s*(\d+(?:\.\d+)*)\.?([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\.?(?=\s)/.exec(wording);
  if (printed) return [`${printed[1]}.${lower(printed[2] ?? '')}`];
  const spaced = /^\s*(\d+\.\d+ \d+\.)(?=\s+\p{L})/u.exec(wording)?.[1];
  if (spaced) return [spaced];
  return closesAll ? (/^\s*(\d+\.\d)(?=\s+\p{L})/u.exec(wording)?.slice(1) ?? []) : [];
}
