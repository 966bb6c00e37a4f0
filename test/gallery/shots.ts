import { mkdir } from 'node:fs/promises';
import { withBrowser } from '#test/support/browser/browser.ts';
import { galleryPaths, serveGallery } from './serve.tsx';

// Takes pictures of the gallery: `node bin/run.js test/gallery/shots.ts DIRECTORY`.
const directory = process.argv[2] ?? 'tmp/gallery';
await mkdir(directory, { recursive: true });
const gallery = await serveGallery();
await withBrowser(async ({ newPage }) => {
  for (const width of [1280, 320])
    for (const path of galleryPaths) {
      const page = await newPage({ width });
      await page.goto(gallery.origin + path);
      await page.screenshot({ path: `${directory}${path}-${width}.png`, fullPage: true });
      await page.close();
    }
});
await gallery.close();
