import { cite, type NumberStep, type Step, type StepKind, type Target } from './target.ts';

/** The place that `cite` wrote in these words; undefined if it would not write it so. */
export function readCitation(words: string): Target | undefined {
  const steps: Step[] = [];
  let rest = words;
  while (rest !== '') {
    const [whole, last, noun = '', number, name] = step.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    steps.push({
      kind: kindOf(noun, steps.at(-1)),
      ...(number !== undefined && {
        number: number.split('.sup(').join('^').replaceAll(')', '').split('.').map(numberOf),
      }),
      ...(name !== undefined && { name }),
      ...(last !== undefined && { last: true as const }),
    });
    rest = rest.slice(whole.length);
  }
  const target = { steps };
  return words !== '' && cite(target) === words ? target : undefined;
}

const kinds: readonly StepKind[] = [
  'part',
  'section',
  'chapter',
  'division',
  'article',
  'point',
  'table',
  'row',
  'column',
  'note',
  'footnote',
  'paragraph',
  'sentence',
  'title',
  'issuing basis',
  'informative reference',
  'transitional provisions',
  'whole text',
];

const nouns = ['Annex', 'introductory part', ...kinds].join('|');
const number = String.raw`[\p{L}\d]+(?:\.sup\(\d+\))?`;
const step = new RegExp(
  String.raw`^(last )?(${nouns})(?: (?!(?:${nouns})\b)(${number}(?:\.${number})*)| "(.*?)"(?= (?:last )?(?:${nouns})\b|$))?(?: |$)`,
  'u',
);

function kindOf(noun: string, before: Step | undefined): StepKind {
  if (noun === 'Annex') return 'annex';
  if (noun === 'introductory part') return 'introduction';
  // Of a point and of an article it is another thing than of the act.
  if (noun === 'part' && before && /^(point|article)$/.test(before.kind)) return 'inner part';
  return kinds.find((kind) => kind === noun) ?? 'whole text';
}

function numberOf(figures: string): NumberStep {
  const [printed = '', raised] = figures.split('^');
  return { number: printed, ...(raised !== undefined && { raised }) };
}
