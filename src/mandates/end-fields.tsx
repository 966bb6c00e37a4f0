import { RadioGroup } from '#platform/html/choice.tsx';
import { DateField, TextArea, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { Mandate } from './mandate.ts';
import { words } from './words.ts';

export type EndFieldsProps = {
  readonly form: FilledForm;
  readonly language: Language;
  readonly mandate: Pick<Mandate, 'signing'>;
};

/** Why, since when and on whose notice the mandate ends (22.¹ 3.). Parsed as `endMandateInput`. */
export function EndFields({ form, language, mandate }: EndFieldsProps) {
  const w = words[language].end;
  if (!mandate.signing) {
    return (
      <>
        <input type="hidden" name="kind" value="unsigned" />
        <p>{w.kindHints.unsigned}</p>
        <TextArea {...textOf(form, 'reason')} label={w.reason} required={false} rows={2} />
      </>
    );
  }
  return (
    <>
      <RadioGroup
        {...textOf(form, 'kind')}
        label={w.kind}
        hint={w.completesItself}
        choices={[{ value: 'revoked', label: w.kinds.revoked, hint: w.kindHints.revoked }]}
      />
      <TextField {...textOf(form, 'declaredBy')} label={w.declaredBy} hint={w.declaredByHint} />
      <DateField {...textOf(form, 'endedOn')} label={w.endedOn} hint={w.endedOnHint} required={false} />
      <TextArea {...textOf(form, 'reason')} label={w.reason} required={false} rows={2} />
    </>
  );
}
