import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAssets } from './assets.ts';

test('every address that a page or the styles name is there, and changes only with its content', async () => {
  const [{ files, names }, again] = await Promise.all([loadAssets(), loadAssets()]);
  assert.deepEqual(again.names, names);
  const css = new TextDecoder().decode(files.get(names.css)?.bytes);
  const fonts = [...css.matchAll(/url\(["']?([^)"']+)["']?\)/g)].map(([, address]) => address ?? '');
  assert.ok(fonts.length > 0);
  for (const address of [names.css, names.js, names.icon, ...names.fonts, ...fonts]) {
    assert.match(address, /^\/assets\/[\w-]+-[A-Z0-9]{8}\.\w+$/);
    assert.ok(files.has(address), address);
  }
});
