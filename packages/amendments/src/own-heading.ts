/** The kinds of acts that stand in a heading, as they are printed above their titles. */
const heading =
  /^[ \t]*(?:[\p{Lu}\d][\p{L}\d. ]{0,80} )?(?:saistošie )?(noteikumi|nolikums|lēmums|rīkojums|instrukcija|ieteikumi|pavēle)(?:[ \t]+Nr\s?\.?\s*([\p{L}\d/.-]{1,20}))?[ \t.]*(?:\([^()]{0,80}\))?["„«\u201c]?[ \t]*$/iu;

/** What stands above the title of the amending act itself, and whether another act stands above that. */
export interface OwnHeading {
  text: string;
  /** The number, the day and who issued it may be told above another act, and are those of that one. */
  isBelowAnother: boolean;
  /** It is a decision, which may approve another act. */
  isDecision: boolean;
}

/**
 * The lines above the title that belong to the amending act. A decision that approves it, or any other act, may be printed above with a number and
 * a day of its own.
 * @param own what stands above the title
 */
export function ownHeadingOf(own: string): OwnHeading {
  const headings: { kind: string; number: string | undefined; at: number }[] = [];
  let at = 0;
  for (const line of own.split('\n')) {
    const [, kind, number] = line.length > 160 ? [] : (heading.exec(line) ?? []);
    if (kind) headings.push({ kind: kind.toLowerCase(), number, at });
    at += line.length + 1;
  }
  const last = headings.at(-1);
  const other = headings.findLastIndex(({ kind, number }) => {
    const differs = number !== undefined && last?.number !== undefined && number !== last.number;
    return kind !== last?.kind || differs;
  });
  const isDecision = /^(lēmums|rīkojums)$/.test(last?.kind ?? '');
  if (other === -1) return { text: own, isBelowAnother: false, isDecision };
  return { text: own.slice(headings[other + 1]?.at), isBelowAnother: true, isDecision };
}

/** `Par saistošo noteikumu Nr. 15 … apstiprināšanu`: a decision with which another act is approved, whose number is not its own. */
export function isOfApproval(header: string): boolean {
  return /\sPar\s[^:]{0,300}(?:apstiprināšanu|pieņemšanu|izdošanu)/u.test(header);
}
