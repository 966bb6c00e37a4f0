import { CheckboxGroup } from '#platform/html/choice.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

/** That a witness signs in the client's place, who, by which document, and why. */
export function WitnessFields({ form, language }: { readonly form: FilledForm; readonly language: Language }) {
  const w = words[language].witness;
  return (
    <CheckboxGroup
      name="witnessSigns"
      label={w.whoSigns}
      error={form.errors.witnessSigns}
      required={false}
      values={form.typed.witnessSigns === 'yes' ? ['yes'] : []}
      choices={[
        {
          value: 'yes',
          label: w.signs,
          hint: w.signsHint,
          reveals: (
            <>
              <TextField {...textOf(form, 'witnessName')} label={w.name} width="medium" />
              <TextField {...textOf(form, 'witnessDocument')} label={w.document} hint={w.documentHint} width="medium" />
              <TextField {...textOf(form, 'witnessReason')} label={w.reason} hint={w.reasonHint} />
            </>
          ),
        },
      ]}
    />
  );
}
