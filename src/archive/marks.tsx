import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words as blankWords } from './blanks/words.ts';
import { isOpenBlank } from './blanks.ts';
import type { RegisterEntry } from './register-entries.ts';
import { words } from './words.ts';

/** The marks of an entry, each with its day, for the last column of a register; of a blank also that it waits. */
export function Marks({ entry, language }: { entry: RegisterEntry; language: Language }) {
  const w = words[language];
  const { marks, filledAt } = entry;
  return (
    <>
      {isOpenBlank(entry) && <div>{blankWords[language].reserved}</div>}
      {marks.map(({ kind, note, markedAt }) => (
        <div key={`${markedAt.toString()} ${kind}`}>
          {[
            `${w.markKinds[kind]} ${formDate(officialDay(markedAt), language)}`,
            note,
            kind === 'entered' && filledAt && blankWords[language].signedByHand(formMoment(filledAt, language)),
          ]
            .filter(Boolean)
            .join(' ')}
        </div>
      ))}
    </>
  );
}
