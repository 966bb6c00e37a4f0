#!/usr/bin/env node
// `node bin/run.js FILE …` runs a TypeScript file of the project on the project's own Node, whatever Node started it.
import { runOnOwnNode } from './own-node.js';

process.exitCode = await runOnOwnNode(process.argv.slice(2));
