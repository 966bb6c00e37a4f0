import { Prose, Section } from '#platform/html/layout.tsx';
import type { Language } from '#platform/languages/languages.ts';
import type { EServiceEdition } from './edition.ts';
import { words } from './words.ts';

interface Props {
  readonly edition: EServiceEdition;
  readonly language: Language;
}

/** The fields that the e-service's form asks, under their heading. */
export function Asks(props: Props) {
  return (
    <Section heading={words[props.language].eService.asks} id="asks">
      <AskedFields {...props} />
    </Section>
  );
}

/** The fields that the e-service's form asks. */
export function AskedFields({ edition, language }: Props) {
  const w = words[language].eService;
  if (edition.fields.length === 0) return <p>{w.asksNothing}</p>;
  return (
    <Prose>
      <ul>
        {edition.fields.map(({ key, label, hint }) => (
          <li key={key}>
            {label[language]}
            {hint && ` (${hint[language]})`}
          </li>
        ))}
      </ul>
      <p>{w.asksOnly}</p>
    </Prose>
  );
}
