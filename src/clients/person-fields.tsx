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
export function PersonFields(props: Props) {
  return (
    <>
      <NameFields {...props} />
      <CodeField {...props} />
      <OtherCodeFields {...props} />
    </>
  );
}

export function NameFields({ form, language, fields }: Props) {
  const w = words[language];
  const labels = labelsOf(fields, language);
  const nameConfirmed = textOf(form, fields.nameConfirmed);
  return (
    <>
      <TextField {...textOf(form, fields.givenName)} label={labels.givenName} />
      <TextField {...textOf(form, fields.surname)} label={labels.surname} />
      {(nameConfirmed.error || nameConfirmed.value) && <Tick {...nameConfirmed} label={w.nameConfirmed} />}
    </>
  );
}

export function CodeField({ form, language, fields }: Props) {
  const w = words[language];
  const code = textOf(form, fields.code);
  return (
    <>
      <TextField
        {...code}
        label={labelsOf(fields, language).code}
        hint={w.personalCodeHint}
        inputmode="numeric"
        width="medium"
      />
      {hasWrongDigit(code.value) && <CodeConfirmed form={form} language={language} fields={fields} />}
    </>
  );
}

/** Most people have one code and never changed it, so these are folded unless one of them is filled in or in error. */
export function OtherCodeFields({ form, language, fields }: Props) {
  const w = words[language];
  const labels = labelsOf(fields, language);
  const code = textOf(form, fields.code);
  const previous = textOf(form, fields.previousCode);
  const birthDate = textOf(form, fields.birthDate);
  const isUnusual = Boolean(birthDate.value || birthDate.error || previous.value || previous.error || code.error);
  return (
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
      {hasWrongDigit(previous.value) && !hasWrongDigit(code.value) && (
        <CodeConfirmed form={form} language={language} fields={fields} />
      )}
    </Details>
  );
}

function CodeConfirmed({ form, language, fields }: Props) {
  return <Tick {...textOf(form, fields.codeConfirmed)} label={words[language].codeConfirmed} />;
}

function labelsOf(fields: FieldNames, language: Language) {
  const { clientLabels, representedLabels } = words[language];
  return fields === clientFields ? clientLabels : representedLabels;
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
