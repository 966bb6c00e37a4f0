import { counts } from './samples.ts';

/**
 * The form of a noun after a number: the same for all numbers of a plural category, and "one" different from "other".
 */
export function pluralFaults(
  language: 'lv' | 'en',
  say: (...values: unknown[]) => unknown,
  types: readonly string[],
): string[] {
  return types.flatMap((type, index) => {
    if (type !== 'number') return [];
    const texts = counts.map((count) => {
      const values = types.map((other, at) => (at === index ? count : other === 'number' ? 7 : 'Zvirgzdene'));
      return { count, text: String(say(...values)).replace(String(count), '#') };
    });
    const rules = new Intl.PluralRules(language);
    const forms = Map.groupBy(texts, ({ count }) => rules.select(count));
    const torn = [...forms.values()].find((same) => new Set(same.map(({ text }) => text)).size > 1);
    const [one, other] = [forms.get('one')?.[0]?.text, forms.get('other')?.[0]?.text];
    const isOneAsMany = one === other && !takesAYear(say) && texts.some(({ text }) => isFollowedByNoun(text));
    return [
      ...(torn ? [`gives ${torn.map(({ count }) => count).join(', ')} different forms in ${language}`] : []),
      ...(isOneAsMany ? [`says one as many in ${language}: use plural(), or let no noun follow the number`] : []),
    ];
  });
}

/** Not in `Nr. 7`, `7. rinda` or `7 KB`. */
function isFollowedByNoun(text: string): boolean {
  return /#\s\p{Lowercase}/u.test(text);
}

/** A year is a name, not a count. */
function takesAYear(say: (...values: unknown[]) => unknown): boolean {
  return /\byear\b/.test(say.toString().split('=>')[0] ?? '');
}
