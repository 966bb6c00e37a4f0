import { Notice } from '#platform/html/messages.tsx';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly closedFrom: Temporal.PlainDate | null;
  readonly successor: string | null;
}

/** That it is closed or will be, who goes on, and where what it has stays; nothing while it stays open. */
export function ClosedNotice({ language, closedFrom, successor }: Props) {
  const w = words[language];
  if (!closedFrom) return null;
  return (
    <Notice kind="warning" id="closed" title={w.closedTitle(formDate(closedFrom, language))}>
      <p>
        {successor && `${w.successorIs(successor)} `}
        {w.whatStays}
      </p>
    </Notice>
  );
}
