import { sql } from '#platform/database/database.ts';
import { otherWords, wordsOfName } from './name-words.ts';

/**
 * The conditions of a typed name on the rows `w` of `case_name_word`: all its words in any order, the last one by its
 * beginning; in another spelling too, where one has two. An index covers each of the `ranges`; `meant` is checked on the row itself, so that a
 * case whose name has several matching words is found once. Undefined if no word was typed.
 */
export function typedName(text: string) {
  const own = namedBy(wordsOfName(text));
  if (!own) return undefined;
  const all = [own, ...otherWords(text).flatMap((words) => namedBy(words) ?? [])];
  return {
    ranges: all.map(({ range }) => range),
    meant: anyOf(all.map(({ begins, meant }) => sql`${begins} and ${meant}`)),
  };
}

/** One of these conditions. */
export function anyOf(conditions: readonly ReturnType<typeof sql>[]) {
  return sql<boolean>`(${sql.join(
    conditions.map((one) => sql`(${one})`),
    sql` or `,
  )})`;
}

function namedBy(words: readonly string[]) {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const start = words.length > 2 ? `${words.slice(0, 2).join(' ')} ` : words.join(' ');
  const begins = sql<boolean>`w.name >= ${start} and w.name < ${`${start}\u{10ffff}`}`;
  const range = words.length === 1 ? sql<boolean>`${begins} and w.leads` : begins;
  return { begins, range, meant: words.length > 2 ? hasFurther(words.slice(2)) : isFirstSuch(start, last) };
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
