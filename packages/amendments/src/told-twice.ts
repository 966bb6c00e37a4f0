import type { Change } from './change.ts';
import { NotRead } from './reasons.ts';
import { cite } from './target.ts';

/** Throws where one sentence changes the same place, or the same words of it, twice: which of the two is meant is not told. */
export function demandOnce(changes: readonly Change[]): void {
  const told = new Set<string>();
  for (const change of changes) {
    for (const target of change.targets) {
      for (const words of wordsOf(change)) {
        const key = JSON.stringify([cite(target), words]);
        if (told.has(key)) throw new NotRead('told-twice', [cite(target), words?.[0] ?? ''].join(' ').trim());
        told.add(key);
      }
    }
  }
}

/** The words that it changes, each with those behind or before which they are meant; undefined for the whole place. */
function wordsOf(change: Change): (readonly (string | undefined)[] | undefined)[] {
  switch (change.op) {
    case 'replaceWords':
      return change.pairs.map(({ find }) => [find, change.after, change.before]);
    case 'deleteWords':
      return change.find.map((find) => [find, undefined, undefined]);
    case 'insertWords':
      return [['', change.after, change.before]];
    case 'add':
    case 'express':
    case 'delete':
      return [undefined];
  }
}
