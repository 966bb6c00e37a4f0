import { formDate, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { RegisterMark } from './register-entries.ts';
import { words } from './words.ts';

/** The marks of an entry, each with its day, for the last column of a register. */
export function Marks({ marks, language }: { marks: readonly RegisterMark[]; language: Language }) {
  const w = words[language];
  return (
    <>
      {marks.map(({ kind, note, markedAt }) => (
        <div key={`${markedAt.toString()} ${kind}`}>
          {[`${w.markKinds[kind]} ${formDate(officialDay(markedAt), language)}`, note].filter(Boolean).join(' ')}
        </div>
      ))}
    </>
  );
}
