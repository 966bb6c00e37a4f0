import type { Difference, EditionPlace } from '#amendments';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

type Known = Pick<EditionPlace, 'state' | 'words'>;

/**
 * The words of a place, which are Latvian whatever the reader's language, no more of them than `most` letters; or that there are none, or none
 * that are known.
 */
export function LawWords({ place, language, most }: { place: Known; language: Language; most?: number }) {
  const w = words[language];
  if (place.state === 'absent') return <em>{w.absent}</em>;
  if (place.words === undefined) return <em>{w.wordsUnknown}</em>;
  return (
    <span class="law-words" lang="lv">
      {most !== undefined && place.words.length > most ? `${place.words.slice(0, most)} …` : place.words}
    </span>
  );
}

/** Likumi.lv's note on which act gave a place its words. */
export function Origin({ origin, language }: { origin: string | null | undefined; language: Language }) {
  return <span lang={origin ? 'lv' : undefined}>{origin ?? words[language].originUnknown}</span>;
}

/** What differs, with what went struck out and what came underlined; a screen reader is told both in words. */
export function Redlined({ difference, language }: { difference: Difference; language: Language }) {
  const w = words[language].redline;
  if (difference.words.length === 0) return <em>{words[language].wordsUnknown}</em>;
  return (
    <span class="law-words">
      {difference.words.map(({ kind, text }, at) => {
        const own = <span lang="lv">{text}</span>;
        const key = `${at}-${kind}`;
        if (kind === 'same') return <span key={key}>{own}</span>;
        const [before, after] = kind === 'gone' ? [w.goneBegins, w.goneEnds] : [w.newBegins, w.newEnds];
        const marked = (
          <>
            <span class="visually-hidden">{before} </span>
            {own}
            <span class="visually-hidden"> {after}</span>
          </>
        );
        return kind === 'gone' ? (
          <del key={key} class="redline redline--gone">
            {marked}
          </del>
        ) : (
          <ins key={key} class="redline redline--new">
            {marked}
          </ins>
        );
      })}
    </span>
  );
}
