import { CheckboxGroup, type Choice } from '#platform/html/choice.tsx';
import { DateField, TextArea, TextField } from '#platform/html/text-field.tsx';
import { choicesOf, type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words as partWords } from './part/words.ts';
import { words } from './words.ts';

export type PartFieldsProps = {
  readonly form: FilledForm;
  readonly language: Language;
  /** The e-services that may be withdrawn. */
  readonly eServices: readonly Choice[];
};

/** For which e-services, since when and on whose notice a mandate is withdrawn (22.¹ 3.). Parsed as `revokeInPartInput`. */
export function PartFields({ form, language, eServices }: PartFieldsProps) {
  const w = partWords[language];
  return (
    <>
      <CheckboxGroup {...choicesOf(form, 'eServices')} label={w.eServices} hint={w.eServicesHint} choices={eServices} />
      <TextField {...textOf(form, 'declaredBy')} label={w.declaredBy} hint={w.declaredByHint} />
      <DateField {...textOf(form, 'revokedOn')} label={w.revokedOn} hint={w.revokedOnHint} required={false} />
      <TextArea {...textOf(form, 'reason')} label={words[language].end.reason} required={false} rows={2} />
    </>
  );
}
