import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** Told on the pages of a session's first moments, so that somebody notices a sign-in that was not theirs. */
export function LastSignIn({ language, at }: { readonly language: Language; readonly at: Temporal.Instant }) {
  const w = words[language];
  return (
    <aside class="last-sign-in" aria-label={w.sessions.title}>
      {w.lastSignIn(formMoment(at, language))} <a href="/sessions">{w.sessions.title}</a>
    </aside>
  );
}
