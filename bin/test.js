#!/usr/bin/env node
// `npm test`: installs what is missing, then runs every check, see test/run.ts.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './installed.js';
import { runOnOwnNode } from './own-node.js';

ensureInstalled();
if (process.env.TILTS_DATA) {
  // Temporary files of tests go into the given directory, never beside the data of a site.
  process.env.TMPDIR = join(resolve(process.env.TILTS_DATA), 'test');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  delete process.env.TILTS_DATA;
}
const run = fileURLToPath(new URL('../test/run.ts', import.meta.url));
process.exitCode = await runOnOwnNode([run, ...process.argv.slice(2)]);
