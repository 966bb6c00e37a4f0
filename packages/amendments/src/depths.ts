import type { Style } from './style.ts';
import type { StepKind } from './target.ts';

// From the outside to the inside: a point may stand in a chapter, a sentence in a point, never the other way.
const usual: Readonly<Record<StepKind, number>> = {
  'whole text': 0,
  'issuing basis': 0,
  annex: 1,
  'informative reference': 1,
  part: 2,
  section: 3,
  chapter: 4,
  division: 5,
  article: 5.5,
  table: 6,
  'transitional provisions': 1,
  point: 7,
  note: 7,
  footnote: 7,
  row: 8,
  column: 9,
  'inner part': 8,
  introduction: 9,
  paragraph: 10,
  sentence: 11,
  title: 12,
};

/** How deep a place stands. In a law the parts of an article surround points, elsewhere a point has parts. */
export function depthOf(kind: StepKind, { isLaw }: Pick<Style, 'isLaw'>): number {
  return isLaw && kind === 'inner part' ? 5.8 : usual[kind];
}
