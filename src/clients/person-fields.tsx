import { Checkbox } from '#platform/html/choice.tsx';
import { Details } from '#platform/html/details.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { clientFields, type PersonFields as FieldNames } from './person-shown.ts';
import { readPersonalCode } from './personal-code.ts';
import { words } from './words.ts';

type Props = { readonly form: FilledForm; readonly language: Language; readonly fields: FieldNames };

/**
 * Names and codes of one person as written in the document. The confirmation boxes appear only when there is something
 * to confirm.
 */
export function PersonFields({ form, language, fields }: Props) {
  const w = words[language];
  const labels = fields === clientFields ? w.clientLabels : w.representedLabels;
  const code = textOf(form, fields.code);
  const previous = textOf(form, fields.previousCode);
  const birthDate = textOf(form, fields.birthDate);
  // Most people have one code and never changed it, so these fields are folded unless one of them is filled in or in
  // error.
  const isUnusual = Boolean(birthDate.value || birthDate.error || previous.value || previous.error || code.error);
  const nameConfirmed = textOf(form, fields.nameConfirmed);
  const codeConfirmed = <Tick {...textOf(form, fields.codeConfirmed)} label={w.codeConfirmed} />;
  return (
    <>
      <TextField {...textOf(form, fields.givenName)} label={labels.givenName} />
      <TextField {...textOf(form, fields.surname)} label={labels.surname} />
      {(nameConfirmed.error || nameConfirmed.value) && <Tick {...nameConfirmed} label={w.nameConfirmed} />}
      <TextField {...code} label={labels.code} hint={w.personalCodeHint} inputmode="numeric" width="medium" />
      {hasWrongDigit(code.value) && codeConfirmed}
      <Details summary={w.otherCode} open={isUnusual}>
        <DateField {...birthDate} label={labels.birthDate} hint={w.birthDateHint} required={false} />
        <TextField
          {...previous}
          label={labels.previousCode}
          hint={w.previousCodeHint}
          required={false}
          inputmode="numeric"
          width="medium"
        />
        {hasWrongDigit(previous.value) && !hasWrongDigit(code.value) && codeConfirmed}
      </Details>
    </>
  );
}

function hasWrongDigit(typed: string | undefined): boolean {
  return readPersonalCode(typed ?? '')?.checkDigit === 'wrong';
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
