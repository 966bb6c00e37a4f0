/** How a text writes its numbers: what is known of it decides what a flattened superscript may be. */
export interface Style {
  /**
   * Its superscripts stand after the last dot and end the number: 16.¹ punkts, flattened to `16.1 punkts`. Then a number
   * with a closing dot contains none.
   */
  raisedLast: boolean;
  /** It follows the Cabinet's rules of drafting: `16.1 punkts` has a superscript, and is no sub-point without its dot. */
  isCabinets: boolean;
  /** It forgets closing dots, so that a missing one proves nothing. */
  forgetsDots: boolean;
  /** It closes sub-points with a dot: `2.1. apakšpunkts`. */
  closesSubPoints: boolean;
  /** Points with a superscript that it names, flattened: `22.1`. */
  raised: ReadonlySet<string>;
  /** All numbers that it closes with a dot. */
  closed: ReadonlySet<string>;
}

/**
 * What the citations of a text (its words outside quotation marks) show of its numbers.
 * @param isCabinets it amends an act of the Cabinet
 * @param isRecent it is of 2010 or later, when superscripts are put last
 */
export function styleOf(citations: string, isCabinets: boolean, isRecent: boolean): Style {
  const all = (pattern: RegExp) => [...citations.matchAll(pattern)].map(([, number = '']) => number);
  const raised = all(/(?<![\d.])(\d+\.\d+)(?=(?:\s*(?:,|un|–|-)\s*\d+\.\d+)*\s+punkt)/g);
  const dots = all(/(?<=^|\n)[ \t]*\d+\.\d+(?:\.\d+)*(\.?)\s/g);
  const openSubPoints = all(/(?<![\d.])(\d+\.\d+)\s+apakšpunkt/g);
  return {
    raisedLast: isRecent || (isCabinets && raised.length > 0),
    isCabinets,
    forgetsDots: openSubPoints.length > 0 || (dots.includes('') && dots.filter(Boolean).length < 2),
    closesSubPoints: /\d\.\d+\.\s*apakšpunkt/.test(citations),
    raised: new Set(raised),
    closed: new Set(all(/(?<![\d.])(\d+(?:\.\d+)+)\.(?!\d)/g)),
  };
}
