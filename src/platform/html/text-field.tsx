import { Field, type FieldProps, fieldIds } from './field.tsx';
import { usePlatformWords } from './words.ts';

type TextProps = FieldProps & {
  readonly value?: string | undefined;
  readonly autocomplete?: string | undefined;
  /** Off for names and codes: a red line under a surname helps nobody. */
  readonly spellcheck?: boolean | undefined;
};

export type TextFieldProps = TextProps & {
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'url' | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined;
  /** How long an answer is expected, so that the box says it too. */
  readonly width?: 'short' | 'medium' | 'long' | undefined;
  readonly placeholder?: string | undefined;
  /** Usual answers, which the browser offers; any other is as good. */
  readonly offered?: readonly string[] | undefined;
};

/** One line of text. The browser offers no earlier input unless `autocomplete` says so: counter PCs are shared. */
export function TextField({ type = 'text', width = 'long', ...props }: TextFieldProps) {
  const { id, describedBy } = fieldIds(props);
  return (
    <Field {...props}>
      <input
        class={`input input--${width}`}
        id={id}
        name={props.name}
        // Preact's types know the attributes of one type at a time; ours hold for all five.
        type={type as 'text'}
        value={props.value ?? ''}
        placeholder={props.placeholder}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete ?? 'off'}
        spellcheck={props.spellcheck ?? false}
        aria-describedby={describedBy}
        aria-invalid={props.error ? 'true' : undefined}
        list={props.offered && `${id}-offered`}
      />
      {props.offered && (
        <datalist id={`${id}-offered`}>
          {props.offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** A date as people here write it, `01.03.2019.`: one box, because that is quickest to type and to correct. */
export function DateField({ hint, ...props }: DateFieldProps) {
  const words = usePlatformWords();
  return <TextField {...props} hint={hint ?? words.dateHint} inputmode="numeric" width="short" />;
}

type DateFieldProps = Omit<TextFieldProps, 'type' | 'inputmode' | 'width' | 'placeholder' | 'hintHidden'>;

/**
 * A date in a filter above a list: its hint is only heard, so that the list stays near. The box shows letters for a day, for an
 * example there would look typed.
 */
export function FilterDateField(props: Omit<DateFieldProps, 'hint'>) {
  const words = usePlatformWords();
  return (
    <TextField
      {...props}
      hint={words.dateHint}
      hintHidden
      placeholder={words.dateLetters}
      inputmode="numeric"
      width="short"
    />
  );
}

export type TextAreaProps = TextProps & { readonly rows?: number | undefined };

/** Several lines of text, four high unless `rows` says otherwise. Spelling is checked. */
export function TextArea({ rows = 4, ...props }: TextAreaProps) {
  const { id, describedBy } = fieldIds(props);
  return (
    <Field {...props}>
      <textarea
        class="input input--area"
        id={id}
        name={props.name}
        rows={rows}
        autocomplete={props.autocomplete ?? 'off'}
        spellcheck={props.spellcheck ?? true}
        aria-describedby={describedBy}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  );
}
