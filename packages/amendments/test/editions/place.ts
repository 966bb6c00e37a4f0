import type { NumberStep, Step, Target } from '../../src/index.ts';

/** A place in short: `5.1`, `16^1.2`, `1: 3.13` of Annex 1, `1:` for Annex 1 itself, `5 sentence 2`, `IV` a chapter, `title`. */
export function place(short: string): Target {
  const [, annex, rest = ''] = /^(?:(\d+):\s*)?(.*)$/.exec(short) ?? [];
  const steps: Step[] = annex ? [{ kind: 'annex', number: [{ number: annex }] }] : [];
  const [, point, sentence, chapter, kind] =
    /^(?:([\d.^]+)?(?:\s*sentence (\d+))?|([IVX]+)|(title|whole text))$/.exec(rest) ?? [];
  if (point) steps.push({ kind: 'point', number: point.split('.').map(numberOf) });
  if (sentence) steps.push({ kind: 'sentence', number: [{ number: sentence }] });
  if (chapter) steps.push({ kind: 'chapter', number: [{ number: chapter }] });
  if (kind === 'title' || kind === 'whole text') steps.push({ kind });
  return { steps };
}

function numberOf(part: string): NumberStep {
  const [number = '', raised] = part.split('^');
  return { number, ...(raised !== undefined && { raised }) };
}
