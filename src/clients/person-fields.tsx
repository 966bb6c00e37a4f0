import { Checkbox } from '#platform/html/choice.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages.ts';
import type { PersonFields as FieldNames } from './person-shown.ts';
import { readPersonalCode } from './personal-code.ts';
import { words } from './words.ts';

type Props = { readonly form: FilledForm; readonly language: Language; readonly fields: FieldNames };

/** Names and codes of one person as the document has them. The ticks come up only once there is something to confirm. */
export function PersonFields({ form, language, fields }: Props) {
  const w = words[language];
  const code = textOf(form, fields.code);
  const previous = textOf(form, fields.previousCode);
  const nameConfirmed = textOf(form, fields.nameConfirmed);
  const wrongDigit = [code.value, previous.value].some(
    (typed) => readPersonalCode(typed ?? '')?.checkDigit === 'wrong',
  );
  return (
    <>
      <TextField {...textOf(form, fields.givenName)} label={w.givenName} hint={w.asInDocument} />
      <TextField {...textOf(form, fields.surname)} label={w.surname} hint={w.asInDocument} />
      {(nameConfirmed.error || nameConfirmed.value) && <Tick {...nameConfirmed} label={w.nameConfirmed} />}
      <TextField
        {...code}
        label={w.personalCode}
        hint={w.personalCodeHint}
        required={false}
        inputmode="numeric"
        width="medium"
      />
      <TextField
        {...previous}
        label={w.previousCode}
        hint={w.previousCodeHint}
        required={false}
        inputmode="numeric"
        width="medium"
      />
      {wrongDigit && <Tick {...textOf(form, fields.codeConfirmed)} label={w.codeConfirmed} />}
      <DateField {...textOf(form, fields.birthDate)} label={w.birthDate} hint={w.birthDateHint} required={false} />
    </>
  );
}

function Tick({
  value,
  ...props
}: {
  name: string;
  label: string;
  value: string | undefined;
  error: string | undefined;
}) {
  return <Checkbox {...props} value="yes" checked={value !== undefined} />;
}
