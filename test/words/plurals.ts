import { counts } from './samples.ts';

/** Numbers that name something instead of counting it: no noun follows their form. */
const notCounted = /^(year|number|line|megabytes)$/;

/** Counts must be followed by the form their language asks for: all numbers of a plural category alike, "one" unlike "other". */
export function pluralFaults(
  language: 'lv' | 'en',
  say: (...values: unknown[]) => unknown,
  types: readonly string[],
): string[] {
  const names = parameterNames(say);
  return types.flatMap((type, index) => {
    if (type !== 'number' || notCounted.test(names[index] ?? '')) return [];
    const texts = counts.map((count) => {
      const values = types.map((other, at) => (at === index ? count : other === 'number' ? 7 : 'Zvirgzdene'));
      return { count, text: String(say(...values)).replace(String(count), '#') };
    });
    // Before a unit, such as `10 KB`, nothing is declined.
    if (!texts.some(({ text }) => /\p{Lowercase}/u.test(text))) return [];
    const rules = new Intl.PluralRules(language);
    const forms = Map.groupBy(texts, ({ count }) => rules.select(count));
    const torn = [...forms.values()].find((same) => new Set(same.map(({ text }) => text)).size > 1);
    const [one, other] = [forms.get('one')?.[0]?.text, forms.get('other')?.[0]?.text];
    return [
      ...(torn ? [`gives ${torn.map(({ count }) => count).join(', ')} different forms in ${language}`] : []),
      ...(one === other ? [`says one as many in ${language}: use plural(), or name the number a year or a line`] : []),
    ];
  });
}

function parameterNames(say: (...values: unknown[]) => unknown): string[] {
  const list = /^\(?([^)=]*)\)?\s*=>/.exec(say.toString())?.[1] ?? '';
  return list.split(',').map((name) => name.trim());
}
