import { sql } from '#platform/database/database.ts';
import { wordsOfName } from './name-words.ts';

/**
 * The conditions of a typed name on the rows `w` of `case_name_word`: all its words in any order, the last one by its
 * beginning. An index covers `range`; `meant` is checked on the row itself, so that a case whose name has several
 * matching words is found once. Undefined if no word was typed.
 */
export function typedName(text: string) {
  const words = wordsOfName(text);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const start = words.length > 2 ? `${words.slice(0, 2).join(' ')} ` : words.join(' ');
  const range = sql<boolean>`w.name >= ${start} and w.name < ${`${start}\u{10ffff}`} ${words.length === 1 ? sql`and w.leads` : sql``}`;
  return { range, meant: words.length > 2 ? hasFurther(words.slice(2)) : isFirstSuch(start, last) };
}

/** The typed words after the first two are among the row's other words. */
function hasFurther(further: readonly string[]) {
  return sql<boolean>`(string_to_array(w.name, ' '))[3:] @> ${further.slice(0, -1)}::text[]
    and exists (select from unnest((string_to_array(w.name, ' '))[3:]) word where word ^@ ${further.at(-1)})`;
}

/**
 * Of the words that begin like the last typed one, the row has the alphabetically first in that place. Usually there is
 * only one.
 */
function isFirstSuch(start: string, last: string) {
  const place = sql`${start.split(' ').length}::int`;
  return sql<boolean>`(
    strpos(substr(w.name, ${Array.from(start).length + 1}::int), ${` ${last}`}) = 0
    or split_part(w.name, ' ', ${place}) = (
      select min(word) from unnest((string_to_array(w.name, ' '))[${place}:]) word where word ^@ ${last}))`;
}
