import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { AssetNames } from '#platform/html/page.tsx';

/** A file the browser keeps: its address changes whenever its content does. */
export type Asset = { readonly bytes: Uint8Array<ArrayBuffer>; readonly contentType: string };

export type Assets = {
  /** By address, such as `/assets/tilts-QWERTYUI.css`. */
  readonly files: ReadonlyMap<string, Asset>;
  readonly names: AssetNames;
};

/** What every answer with an asset says: a year, and never asked again, for the address carries the content's hash. */
export const assetCaching = 'public, max-age=31536000, immutable';

/** Bundles styles, fonts and browser scripts when the server starts, so that there is no build to forget. */
export async function loadAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: [here('./assets/tilts.css'), here('../browser/tilts.ts'), here('./assets/tilts.svg')],
    loader: { '.svg': 'copy', '.woff2': 'file' },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    outdir: '/assets',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  const files = new Map<string, Asset>();
  for (const { path, contents } of outputFiles) {
    const contentType = contentTypes[extname(path)];
    if (contentType) files.set(`/assets/${basename(path)}`, { bytes: Uint8Array.from(contents), contentType });
  }
  const one = (name: RegExp) => addressOf(name, files);
  const names = {
    css: one(/\/tilts-\w+\.css$/),
    js: one(/\/tilts-\w+\.js$/),
    icon: one(/\/tilts-\w+\.svg$/),
    // Latvian needs both, so they are fetched before the styles have asked for them.
    fonts: [one(/sans-latin-wght/), one(/sans-latin-ext-wght/)],
  };
  return { files, names };
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function addressOf(name: RegExp, files: ReadonlyMap<string, Asset>): string {
  const address = [...files.keys()].find((key) => name.test(key));
  if (!address) throw new Error(`The bundle has no file named like ${name}`);
  return address;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
