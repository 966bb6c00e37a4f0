#!/usr/bin/env node
// `npm start`: installs what is missing, then runs the demo: database, sign-in provider and site, all on this machine.
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './installed.js';
import { runOnOwnNode } from './own-node.js';

ensureInstalled();
const main = fileURLToPath(new URL('../packages/demo/main.ts', import.meta.url));
process.exitCode = await runOnOwnNode([main, ...process.argv.slice(2)]);
