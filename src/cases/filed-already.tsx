import { Notice } from '#platform/html/messages.tsx';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './already/words.ts';
import type { CaseView } from './case-view.ts';

interface Props {
  readonly view: CaseView;
  readonly language: Language;
  readonly eService: string;
}

/** Told before a second application for the same e-service. A second one is lawful, so it bars nothing. */
export function FiledAlready({ view, language, eService }: Props) {
  const w = words[language];
  const filed = view.already.applications.filter((one) => one.eService === eService);
  if (filed.length === 0) return null;
  return (
    <Notice kind="warning" id="filed-already" title={w.filed}>
      <ul>
        {filed.map((one) => (
          <li key={one.id}>
            <a href={`/cases/${one.case}`}>{w.filedOn(formDate(officialDay(one.filedAt), language))}</a>
          </li>
        ))}
      </ul>
      <p>{w.filedHelp}</p>
    </Notice>
  );
}
