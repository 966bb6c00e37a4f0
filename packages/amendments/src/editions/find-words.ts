/** A stretch of words, from the first letter to behind the last. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where the words stand: whole words only (`5` does not stand in `15` or `5.1`), any white space for a space. Places that overlap are
 * all told.
 */
export function findWords(text: string, words: string): Stretch[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  const pattern = new RegExp(
    `${before(wanted)}${wanted.split(/\s+/).map(literal).join('\\s+')}${behind(wanted)}`,
    'gu',
  );
  const found: Stretch[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function before(words: string): string {
  if (/^\d/.test(words)) return '(?<![\\p{L}\\p{N}]|\\d[.,])';
  return /^\p{L}/u.test(words) ? '(?<![\\p{L}\\p{N}])' : '';
}

function behind(words: string): string {
  if (/\d$/.test(words)) return '(?![\\p{L}\\p{N}]|[.,]\\d)';
  return /\p{L}$/u.test(words) ? '(?![\\p{L}\\p{N}])' : '';
}

/** What is put in the place of a stretch. */
export interface WordEdit extends Stretch {
  with: string;
}

/** The text after these edits, which do not overlap. Words that go take one space with them. */
export function editWords(text: string, edits: readonly WordEdit[]): string {
  let edited = text;
  for (const edit of edits.toSorted((one, other) => other.start - one.start)) {
    const [left, right] = [edited.slice(0, edit.start), edited.slice(edit.end)];
    if (edit.with !== '') edited = `${left}${edit.with}${right}`;
    else if (left.trim() === '') edited = right.trimStart();
    else edited = `${/^(?:[\s.,;:)]|$)/.test(right) ? left.trimEnd() : left}${right}`;
  }
  return edited;
}
