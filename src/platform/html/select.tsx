import { Field, type FieldProps, fieldIds } from './field.tsx';
import { usePlatformWords } from './words.ts';

interface SelectChoice {
  readonly value: string;
  readonly label: string;
}

export type SelectProps = FieldProps & {
  readonly choices: readonly SelectChoice[];
  /** Further choices, each list under its own heading. */
  readonly groups?: readonly { readonly label: string; readonly choices: readonly SelectChoice[] }[] | undefined;
  readonly value?: string | undefined;
  /** Words of the empty choice; `false` leaves it out where one answer is always given. */
  readonly empty?: string | false | undefined;
  readonly autocomplete?: string | undefined;
};

/** One answer of many, as a list that opens. Its first choice is empty, so that nothing is chosen by chance. */
export function Select({ choices, groups = [], value = '', empty, ...props }: SelectProps) {
  const words = usePlatformWords();
  const { id, describedBy } = fieldIds(props);
  const option = (choice: SelectChoice) => (
    <option key={choice.value} value={choice.value} selected={choice.value === value}>
      {choice.label}
    </option>
  );
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
        {choices.map(option)}
        {groups.map(({ label, choices: further }) => (
          <optgroup key={label} label={label}>
            {further.map(option)}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
