import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAmendment } from '../src/index.ts';
import { brief, cabinetAct } from './brief.ts';

/** What is tried, the operations of the act line by line, and what is to be read. */
export type MadeUp = readonly [what: string, lines: readonly string[], read: readonly string[]];

/** Reads made-up acts: each sentence is worded as real ones are, and nobody enacted it. */
export function readMadeUp(about: string, cases: readonly MadeUp[]): void {
  for (const [what, lines, read] of cases) {
    test(`${about}: ${what}`, () => assert.deepEqual(brief(readAmendment(cabinetAct(...lines))), read));
  }
}
