/** What a person typed into a form, as it came: shown again beside the errors, so that nothing is typed twice. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One sentence for each field that has to be corrected, by the field's name. */
export type FieldErrors = Readonly<Record<string, string | undefined>>;

/** A form as it comes back to the person. */
export type FilledForm = { readonly typed: Typed; readonly errors: FieldErrors };

/** Name, value and error of a field that holds one text: `<TextField {...textOf(form, 'surname')} label=… />`. */
export function textOf({ typed, errors }: FilledForm, name: string) {
  const value = typed[name];
  return { name, value: typeof value === 'string' ? value : value?.[0], error: errors[name] };
}

/** Name, values and error of a field that holds several choices: `<CheckboxGroup {...choicesOf(form, 'services')} … />`. */
export function choicesOf({ typed, errors }: FilledForm, name: string) {
  const value = typed[name];
  return { name, values: typeof value === 'string' ? [value] : (value ?? []), error: errors[name] };
}

/** Whether one statement was ticked: `<Checkbox {...tickOf(form, 'declared')} … />`. */
export function tickOf(form: FilledForm, name: string, value = 'yes') {
  const { values, error } = choicesOf(form, name);
  return { name, value, checked: values.includes(value), error };
}

/** The errors of a form in the order of its fields, as the error summary lists them. */
export function summaryOf(errors: FieldErrors): { field: string; text: string }[] {
  return Object.entries(errors).flatMap(([field, text]) => (text ? [{ field, text }] : []));
}
