/** A stretch of words that stands in both texts, only in the first or only in the second. */
export interface WordDifference {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

// The table of a longest common row of words grows with the product of both; a form of 2,000 words against another fits.
const mostCells = 4_000_000;

/**
 * What differs between two texts, word by word: `same` and `gone` together are the first text, `same` and `new` the second, to the
 * letter. Texts too long to be compared in a second are told as gone and new where they differ at all.
 */
export function wordDifferences(one: string, other: string): WordDifference[] {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  let start = 0;
  while (start < first.length && first[start] === second[start]) start += 1;
  let end = 0;
  while (end < Math.min(first.length, second.length) - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const [gone, added] = [first.slice(start, first.length - end), second.slice(start, second.length - end)];
  return joined([
    { kind: 'same', text: first.slice(0, start).join('') },
    ...(gone.length * added.length > mostCells
      ? [
          { kind: 'gone' as const, text: gone.join('') },
          { kind: 'new' as const, text: added.join('') },
        ]
      : compared(gone, added)),
    { kind: 'same', text: first.slice(first.length - end).join('') },
  ]);
}

/** A word, a space or a sign each. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function compared(gone: readonly string[], added: readonly string[]): WordDifference[] {
  const width = added.length + 1;
  // The weight of the longest common row from each place on. A word that stays outweighs the spaces around it.
  const own = gone.map((word) => (/[\p{L}\p{N}]/u.test(word) ? 8 : 1));
  const weights = new Uint32Array((gone.length + 1) * width);
  const weightAt = (row: number, column: number) => weights[row * width + column] ?? 0;
  for (let row = gone.length - 1; row >= 0; row -= 1) {
    for (let column = added.length - 1; column >= 0; column -= 1) {
      weights[row * width + column] =
        gone[row] === added[column]
          ? weightAt(row + 1, column + 1) + (own[row] ?? 0)
          : Math.max(weightAt(row + 1, column), weightAt(row, column + 1));
    }
  }
  const found: WordDifference[] = [];
  let [row, column] = [0, 0];
  while (row < gone.length || column < added.length) {
    const [old = '', fresh = ''] = [gone[row], added[column]];
    if (row < gone.length && column < added.length && old === fresh) {
      found.push({ kind: 'same', text: old });
      [row, column] = [row + 1, column + 1];
    } else if (
      column === added.length ||
      (row < gone.length && weightAt(row + 1, column) >= weightAt(row, column + 1))
    ) {
      found.push({ kind: 'gone', text: old });
      row += 1;
    } else {
      found.push({ kind: 'new', text: fresh });
      column += 1;
    }
  }
  return found;
}

/**
 * Joins what follows one another: what goes, then what comes instead. A space between two words that change is no word that
 * stays.
 */
function joined(parts: readonly WordDifference[]): WordDifference[] {
  const result: WordDifference[] = [];
  let [gone, fresh, space] = ['', '', ''];
  const add = (kind: WordDifference['kind'], text: string) => {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') result.push({ kind, text });
  };
  const endRun = () => {
    const shared = space === '' && fresh !== '' && /\s$/.exec(gone)?.[0];
    if (shared && fresh.endsWith(shared)) [gone, fresh, space] = [gone.slice(0, -1), fresh.slice(0, -1), shared];
    add('gone', gone);
    add('new', fresh);
    add('same', space);
    [gone, fresh, space] = ['', '', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      if (`${gone}${fresh}` !== '' && space === '' && /^\s*$/.test(text)) {
        space = text;
        continue;
      }
      endRun();
      add(kind, text);
      continue;
    }
    gone += `${space}${kind === 'gone' ? text : ''}`;
    fresh += `${space}${kind === 'new' ? text : ''}`;
    space = '';
  }
  endRun();
  return result;
}
