import { Prose, Section } from '#platform/html/layout.tsx';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { CaseView } from './case-view.ts';
import { words } from './note/words.ts';

/** What colleagues wrote to each other about the case; it is not printed with it. */
export function NotesSection({ view, language }: { view: CaseView; language: Language }) {
  const w = words[language];
  if (view.notes.length === 0) return null;
  return (
    <div class="not-on-paper">
      <Section heading={w.heading} id="notes">
        <Prose>
          <ol>
            {view.notes.map(({ id, text, at, by }) => (
              <li key={id}>
                {text ?? '–'} ({formMoment(at, language)}, {view.staff.get(by) ?? ''})
              </li>
            ))}
          </ol>
        </Prose>
      </Section>
    </div>
  );
}
