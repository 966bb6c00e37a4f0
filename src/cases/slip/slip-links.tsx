import { Section } from '#platform/html/layout.tsx';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

export interface SlipOf {
  readonly id: string;
  /** The e-service's code. */
  readonly code: string;
}

/** The slips for the client, one for each application of a case. */
export function SlipLinks({
  of,
  applications,
  language,
}: {
  of: string;
  applications: readonly SlipOf[];
  language: Language;
}) {
  if (applications.length === 0) return null;
  const w = words[language];
  return (
    <Section heading={w.slips} id="slips">
      <p>{w.help}</p>
      <ul>
        {applications.flatMap(({ id, code }) =>
          [
            { query: '', text: w.print(code) },
            { query: '?print=large', text: w.printLarge(code) },
            { query: '?in=en', text: w.printEnglish(code) },
          ].map(({ query, text }) => (
            <li key={id + query}>
              <a href={`/cases/${of}/applications/${id}/slip${query}`}>{text}</a>
            </li>
          )),
        )}
      </ul>
    </Section>
  );
}
