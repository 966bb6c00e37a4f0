import { Notice } from '#platform/html/messages.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './responsible/words.ts';
import { viewOrphaned } from './views.ts';

/** Tells that unfinished cases are left of employees who may no longer serve at the centre, and where they are given to others. */
export function OrphanedNotice({ people, language }: { people: number; language: Language }) {
  const w = words[language].orphaned;
  return (
    <Notice kind="warning" id="orphaned" title={w.notice(people)}>
      <p>
        <a href={viewOrphaned.path}>{w.link}</a>
      </p>
    </Notice>
  );
}
