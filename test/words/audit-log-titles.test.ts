import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { lv } from '#audit-log/words.lv.ts';
import { titles } from '#site/titles.ts';
import { type House, isTest, readHouse } from '#test/walls/house.ts';

/** Acts that the sources record or ask for and that the log has no words for. */
function namelessActs(house: House, names: Readonly<Record<string, string>>): string[] {
  return [...house]
    .filter(([path]) => /^src\/.*\.tsx?$/.test(path) && !isTest(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\bact(?:: | = )(.*)/g)]
        // One of several, `anew ? 'access.sign-in-anew' : 'access.sign-in'`, or a type that names them.
        .flatMap(([, said = '']) => [...said.matchAll(/(['`])([a-z][\w-]*\.[a-z$][\w.${}-]*)\1/g)])
        .map(([, , act = '']) => ({ path, act })),
    )
    .filter(({ act }) => !Object.keys(names).some((name) => isCalled(name, act)))
    .map(({ path, act }) => `${path} records ${act}: give it words in src/audit-log/words.lv.ts and words.en.ts`);
}

/** The end of `archive.mark-${kind}` is known only when it happens. */
function isCalled(name: string, act: string): boolean {
  const [beginning = '', ...rest] = act.split('${');
  return rest.length === 0 ? name === act : name.startsWith(beginning);
}

const house = readHouse(join(import.meta.dirname, '../..'));
const names = { ...lv.acts, ...Object.fromEntries([...titles()].map(([name, { lv: title }]) => [name, title])) };

test('every entry has a title in the log', () => assert.deepEqual(namelessActs(house, names), []));

test('an entry without a title is seen', () => {
  const { 'page.open': _one, ...few } = names;
  const odd: House = new Map([['src/site/a.ts', "record(tx, actor, { act: 'page.open' });"]]);
  assert.match(namelessActs(odd, few).join(), /records page\.open: give it words/);
});
