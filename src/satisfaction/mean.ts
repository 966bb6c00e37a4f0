import type { Language } from '#platform/languages/languages.ts';

/** How many answers there are, given how many gave 1 point, 2 points and so on. */
export function sumOf(answers: readonly number[]): number {
  return answers.reduce((sum, each) => sum + each, 0);
}

/** Their mean in points, to one decimal as the language writes it; empty where nobody answered. */
export function meanOf(answers: readonly number[], language: Language): string {
  const sum = sumOf(answers);
  if (sum === 0) return '';
  const all = answers.reduce((so, each, at) => so + each * (at + 1), 0);
  return (all / sum).toLocaleString(language === 'lv' ? 'lv-LV' : 'en-GB', { maximumFractionDigits: 1 });
}
