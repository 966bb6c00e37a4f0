import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyRole } from '#acting/index.ts';
import { acts, navigationItems } from '#site/gathered.ts';
import { words } from './words.ts';

for (const [language, { roles, how }] of Object.entries(words)) {
  test(`the help says of each page of each role's menu what waits there, and of no other (${language})`, () => {
    for (const role of everyRole) {
      const menu = navigationItems.filter(({ view }) => view.roles.includes(role)).map(({ view }) => view.path);
      assert.deepEqual(Object.keys(roles[role].waits).toSorted(), menu.toSorted(), role);
    }
  });

  test(`the help says of each act how it is done, and of none that does not exist (${language})`, () => {
    const asked = acts.map(({ name }) => name as string).filter((name) => !name.startsWith('session.'));
    assert.deepEqual(Object.keys(how).toSorted(), asked.toSorted());
  });
}
