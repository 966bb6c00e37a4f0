#!/usr/bin/env node
import { validateCommand } from './validate-command.ts';

process.exitCode = await validateCommand(process.argv.slice(2));
