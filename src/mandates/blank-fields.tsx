import type { Blank } from '#archive/index.ts';
import { CheckboxGroup } from '#platform/html/choice.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

interface BlankFieldsProps {
  readonly form: FilledForm;
  readonly language: Language;
  /** The blank whose turn it is. */
  readonly next: Blank;
}

/** That the mandate is signed already, on the blank whose turn it is, and when. */
export function BlankFields({ form, language, next }: BlankFieldsProps) {
  const w = words[language].blanks;
  return (
    <CheckboxGroup
      name="blank"
      label={w.question}
      error={form.errors.blank}
      required={false}
      values={form.typed.blank === next.document ? [next.document] : []}
      choices={[
        {
          value: next.document,
          label: w.from(next.number, next.year),
          hint: w.hint,
          reveals: (
            <>
              <DateField {...textOf(form, 'signedByHandOn')} label={w.signedOn} />
              <TextField {...textOf(form, 'signedByHandAt')} label={w.signedAt} hint={w.timeHint} width="short" />
            </>
          ),
        },
      ]}
    />
  );
}
