import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { AssetNames } from './html/page.tsx';

/** A file the browser keeps: its address changes whenever its content does. */
export type Asset = { readonly bytes: Uint8Array<ArrayBuffer>; readonly contentType: string };

export type Assets = {
  /** By address, such as `/assets/tilts-1a2b3c4d5e6f7a8b.css`. */
  readonly files: ReadonlyMap<string, Asset>;
  readonly names: AssetNames;
};

/** What every answer with an asset says: a year, and never asked again, for the address carries the content's hash. */
export const assetCaching = 'public, max-age=31536000, immutable';

/** Bundles styles and browser scripts when the server starts, so that there is no build to forget. */
export async function loadAssets(): Promise<Assets> {
  const [css, js, icon] = await Promise.all([
    bundled('./assets/tilts.css'),
    bundled('./browser/tilts.ts'),
    readFile(here('./assets/icon.svg')),
  ]);
  const files = new Map<string, Asset>();
  const add = (content: Uint8Array, ending: string, contentType: string) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    const address = `/assets/tilts-${hash}.${ending}`;
    files.set(address, { bytes: Uint8Array.from(content), contentType });
    return address;
  };
  const names = {
    css: add(css, 'css', 'text/css; charset=utf-8'),
    js: add(js, 'js', 'text/javascript; charset=utf-8'),
    icon: add(icon, 'svg', 'image/svg+xml'),
  };
  return { files, names };
}

async function bundled(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`Nothing came of bundling ${entry}`);
  return file.contents;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
