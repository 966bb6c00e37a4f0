import { Checkbox, RadioGroup } from '#platform/html/choice.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { noMeansReasons } from './kinds.ts';
import { words } from './words.ts';

/** The fields of the client's declaration of 2.6. */
export function DeclarationFields({ form, language }: { form: FilledForm; language: Language }) {
  const w = words[language];
  return (
    <>
      <RadioGroup
        {...textOf(form, 'reason')}
        isStatement
        label={w.whyNoMeans}
        choices={noMeansReasons.map((value) => ({ value, label: w.noMeansReasons[value] }))}
      />
      <Checkbox
        {...textOf(form, 'noneAvailable')}
        value="yes"
        checked={textOf(form, 'noneAvailable').value !== undefined}
        label={w.noneAvailable}
        hint={w.noneAvailableHint}
      />
    </>
  );
}
