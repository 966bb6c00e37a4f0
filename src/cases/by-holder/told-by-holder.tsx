import { InsetText } from '#platform/html/messages.tsx';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { ToldByHolder as Told } from './by-holder.ts';
import { words } from './words.ts';

interface Props {
  readonly what: 'toldPlanned' | 'toldReady';
  /** Nothing is shown where the holder's system told nothing. */
  readonly told: Told | undefined;
  /** By id, what the operator calls the system. */
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** What the holder's system told, with its source, beside the form of whoever informs the client. */
export function ToldByHolder({ what, told, names, language }: Props) {
  if (!told) return null;
  return (
    <InsetText>
      {words[language][what](formDate(told.on, language))}
      <br />
      {`${names.get(told.system)}, ${formMoment(told.at, language)}`}
    </InsetText>
  );
}
