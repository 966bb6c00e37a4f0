import type { Language } from '#platform/languages/languages.ts';

/** How many answers there are, given how many gave 1 point, 2 points and so on. */
export function sumOf(answers: readonly number[]): number {
  return answers.reduce((sum, each) => sum + each, 0);
}

/** The mean of their points; null where nobody answered. */
export function meanPoints(answers: readonly number[]): number | null {
  const count = sumOf(answers);
  return count === 0 ? null : answers.reduce((sum, each, at) => sum + each * (at + 1), 0) / count;
}

/** The same to one decimal, as the language writes it; empty where nobody answered. */
export function meanOf(answers: readonly number[], language: Language): string {
  const mean = meanPoints(answers);
  return mean?.toLocaleString(language === 'lv' ? 'lv-LV' : 'en-GB', { maximumFractionDigits: 1 }) ?? '';
}
