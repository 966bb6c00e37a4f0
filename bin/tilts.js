#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { runOnOwnNode } from './own-node.js';

process.exitCode = await runOnOwnNode([
  fileURLToPath(new URL('../src/main.ts', import.meta.url)),
  ...process.argv.slice(2),
]);
