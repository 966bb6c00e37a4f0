import { SummaryList } from '#platform/html/summary-list.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { DayHours } from './hours/opening.ts';
import { hoursText } from './hours/read-hours.ts';
import { words } from './words.ts';

/** A week as it was said: each day with its seasons, and what can be meant in several ways as it was written. */
export function WeekTable({ language, week }: { language: Language; week: ReadonlyMap<number, DayHours> }) {
  const w = words[language];
  return (
    <SummaryList
      rows={w.weekdays.map((name, at) => {
        const day = week.get(at + 1);
        return { key: name, value: day ? <Lines text={hoursText(day, w)} /> : w.unknown };
      })}
    />
  );
}

/** A week in one cell, for a table of what was said. */
export function weekInOneText(language: Language, week: ReadonlyMap<number, DayHours>): string {
  const w = words[language];
  return w.weekdays
    .flatMap((name, at) => {
      const day = week.get(at + 1);
      return day ? [`${name}: ${hoursText(day, w).replaceAll('\n', ', ')}`] : [];
    })
    .join('. ');
}

function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, at) => (
        <span key={line}>
          {at > 0 && <br />}
          {line}
        </span>
      ))}
    </>
  );
}
