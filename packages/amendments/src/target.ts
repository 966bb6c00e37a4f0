/** One number of a path: `16` or, of a point inserted after it, `16.¹`, whose small figure is `raised`. */
export interface NumberStep {
  /** Figures as they are printed, or the Roman letters of a chapter. */
  number: string;
  raised?: string;
}

/** What a step of a target is. A `part` is one of the act, an `inner part` (also daļa, `(2) …`) one of a point or an article. */
export type StepKind =
  | 'annex'
  | 'part'
  | 'section'
  | 'chapter'
  | 'division'
  | 'article'
  | 'point'
  | 'table'
  | 'row'
  | 'column'
  | 'note'
  | 'footnote'
  | 'introduction'
  | 'inner part'
  | 'paragraph'
  | 'sentence'
  | 'title'
  | 'issuing basis'
  | 'informative reference'
  | 'transitional provisions'
  | 'whole text';

/** A step from the whole act to the place: annex 2, then its point 7. */
export interface Step {
  kind: StepKind;
  /** `[2, 1]` for sub-point 2.1. Absent where a thing has no number: the only annex, a title. */
  number?: NumberStep[];
  /** What it is called by, where it is named by words: the row "Kopā". */
  name?: string;
  /** The last of its kind. */
  last?: true;
}

/** A place in the amended act, from the outside to the inside. */
export interface Target {
  steps: Step[];
  /** The chapter that the text names beside a point. Points are numbered through all chapters, so it is not cited. */
  within?: Step[];
}

/** The place in words: `Annex 2 point 7`, `point 16.sup(1)`, `Annex 2 row "Kopā"`, `title`. */
export function cite({ steps }: Target): string {
  return steps.map(citeStep).join(' ');
}

/** The number in words: `16.sup(1)`, `22.sup(1).3`. */
export function citeNumber(number: readonly NumberStep[]): string {
  return number.map((step) => (step.raised ? `${step.number}.sup(${step.raised})` : step.number)).join('.');
}

const named: Readonly<Partial<Record<StepKind, string>>> = {
  annex: 'Annex',
  introduction: 'introductory part',
  'inner part': 'part',
};

function citeStep({ kind, number, name, last }: Step): string {
  const words = named[kind] ?? kind;
  if (last) return `last ${words}`;
  if (number) return `${words} ${citeNumber(number)}`;
  return name === undefined ? words : `${words} "${name}"`;
}
