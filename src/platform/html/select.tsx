import { Field, type FieldProps, fieldIds } from './field.tsx';
import { usePlatformWords } from './words.ts';

export type SelectProps = FieldProps & {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string | undefined;
  /** Words of the empty choice; `false` leaves it out where one answer is always given. */
  readonly empty?: string | false | undefined;
  readonly autocomplete?: string | undefined;
};

/** One answer of many, as a list that opens. Its first choice is empty, so that nothing is chosen by chance. */
export function Select({ choices, value = '', empty, ...props }: SelectProps) {
  const words = usePlatformWords();
  const { id, describedBy } = fieldIds(props);
  return (
    <Field {...props}>
      <select
        class="input input--select"
        id={id}
        name={props.name}
        autocomplete={props.autocomplete ?? 'off'}
        aria-describedby={describedBy}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {empty !== false && <option value="">{empty ?? words.choose}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
