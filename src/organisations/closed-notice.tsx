import { Notice } from '#platform/html/messages.tsx';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly closedFrom: Temporal.PlainDate | null;
  readonly successor: string | null;
  readonly today: Temporal.PlainDate;
}

/** That it is closed or will be, who goes on, and where what it has stays; nothing while it stays open. */
export function ClosedNotice({ language, closedFrom, successor, today }: Props) {
  const w = words[language];
  if (!closedFrom) return null;
  const day = formDate(closedFrom, language);
  const isClosed = Temporal.PlainDate.compare(closedFrom, today) <= 0;
  return (
    <Notice kind="warning" id="closed" title={isClosed ? w.closedTitle(day) : w.closesTitle(day)}>
      <p>
        {successor && `${w.successorIs(successor)} `}
        {w.whatStays}
      </p>
    </Notice>
  );
}
