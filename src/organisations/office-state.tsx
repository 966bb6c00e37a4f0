import { Tag } from '#platform/html/tag.tsx';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly closedFrom: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
}

/** Whether it is open, closed, or closes on a day that comes. */
export function OfficeState({ language, closedFrom, today }: Props) {
  const w = words[language];
  if (!closedFrom) return w.open;
  const day = formDate(closedFrom, language);
  return Temporal.PlainDate.compare(closedFrom, today) <= 0 ? (
    <Tag kind="stopped" text={w.closedSince(day)} />
  ) : (
    <Tag kind="attention" text={w.closesOn(day)} />
  );
}
