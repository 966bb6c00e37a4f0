import { PlaceFields } from '#archive/index.ts';
import { Checkbox } from '#platform/html/choice.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf, tickOf } from '#platform/html/typed.ts';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { DoubtsToWeigh, type DoubtsToWeighProps } from './doubts-to-weigh.tsx';
import { words } from './words.ts';

export type SigningFieldsProps = {
  readonly form: FilledForm;
  readonly language: Language;
  /** Who was drawn to sign in the client's place, if anybody was. */
  readonly witness: string | undefined;
  readonly drawnOn: Temporal.PlainDate;
  readonly usualPlace: string;
  readonly usualFolder: string | undefined;
  readonly isOnBlank: boolean;
} & Pick<DoubtsToWeighProps, 'doubts' | 'staff'>;

/** That it is signed on the day on which it was drawn up, and what to do if it was not. */
export function signedOnThatDay(drawnOn: Temporal.PlainDate, language: Language): string {
  return words[language].sign.anotherDay(formDate(drawnOn, language));
}

/** That both copies were signed, copy 1 placed and copy 2 handed over (22.¹ 3.). Parsed as `signMandateInput`. */
export function SigningFields(props: SigningFieldsProps) {
  const { form, language, witness, drawnOn, usualPlace, usualFolder, isOnBlank } = props;
  const w = words[language].sign;
  const signedOn = textOf(form, 'signedOn');
  const place = textOf(form, 'place');
  return (
    <>
      <DateField
        {...signedOn}
        value={signedOn.value ?? formDate(drawnOn, language)}
        label={w.signedOn}
        hint={w.signedOnHint}
      />
      <TextField {...place} value={place.value ?? usualPlace} label={w.place} width="medium" />
      {witness !== undefined && <p>{w.byWitness(witness)}</p>}
      <input type="hidden" name="byHandOf" value={witness === undefined ? 'client' : 'witness'} />
      <DoubtsToWeigh {...props} />
      <Checkbox {...tickOf(form, 'bothCopies')} label={w.bothCopies} />
      <PlaceFields form={form} language={language} usualFolder={usualFolder} isOnBlank={isOnBlank} />
      <Checkbox {...tickOf(form, 'copyHandedOver')} label={w.copyHandedOver} />
    </>
  );
}
