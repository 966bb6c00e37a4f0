import type { EServiceEdition } from '#catalogue/index.ts';
import { RadioGroup } from '#platform/html/choice.tsx';
import { Select } from '#platform/html/select.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { outcomes, topics } from './kinds.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly form: FilledForm;
  readonly editions: readonly EServiceEdition[];
}

/** What is recorded of a consultation. */
export function ConsultationFields({ language, form, editions }: Props) {
  const w = words[language];
  return (
    <>
      <Select
        {...textOf(form, 'edition')}
        label={w.about}
        hint={w.aboutHint}
        required={false}
        empty={w.noEService}
        choices={editions.map(({ id, name, code }) => ({ value: id, label: `${name[language]} (${code})` }))}
      />
      <RadioGroup
        {...textOf(form, 'topic')}
        label={w.topic}
        choices={topics.map((value) => ({ value, label: w.topics[value] }))}
      />
      <RadioGroup
        {...textOf(form, 'outcome')}
        label={w.outcome}
        choices={outcomes.map((value) => ({ value, label: w.outcomes[value] }))}
      />
      <DateField {...textOf(form, 'day')} label={w.day} />
      <TextField {...textOf(form, 'time')} label={w.time} hint={w.timeHint} inputmode="numeric" width="short" />
    </>
  );
}
