import type { ComponentChildren } from 'preact';
import { usePlatformWords } from './words.ts';

/** What every field takes. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Heard by a screen reader and not seen, where the box itself shows what is expected. */
  readonly hintHidden?: boolean | undefined;
  readonly error?: string | undefined;
  /** Fields are required unless this says `false`; then the label says that it may be left empty. */
  readonly required?: boolean | undefined;
  /** True when the field is the only thing the page asks: its label is then the page's `h1`. */
  readonly isPageHeading?: boolean | undefined;
};

/** The ids that tie a field to its hint and error. The error summary links to `field-<name>`. */
export function fieldIds({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  const id = `field-${name}`;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, hintId: `${id}-hint`, errorId: `${id}-error`, describedBy: described === '' ? undefined : described };
}

/** Label, hint and error around one control. */
export function Field({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  const { id } = fieldIds(props);
  const label = (
    <label class="field__label" for={id}>
      <LabelText {...props} />
    </label>
  );
  return (
    <div class={props.error ? 'field field--error' : 'field'}>
      {props.isPageHeading ? <h1 class="field__heading">{label}</h1> : label}
      <HintAndError {...props} />
      {children}
    </div>
  );
}

/** The same around several controls that answer one question. */
export function FieldGroup({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  const { id, describedBy } = fieldIds(props);
  const legend = <LabelText {...props} />;
  return (
    <fieldset class={props.error ? 'field field--error' : 'field'} id={`${id}-group`} aria-describedby={describedBy}>
      <legend class="field__label">{props.isPageHeading ? <h1 class="field__heading">{legend}</h1> : legend}</legend>
      <HintAndError {...props} />
      {children}
    </fieldset>
  );
}

function LabelText({ label, required = true }: FieldProps) {
  const words = usePlatformWords();
  return (
    <>
      {label}
      {!required && <span class="field__optional"> {words.optional}</span>}
    </>
  );
}

function HintAndError(props: FieldProps) {
  const words = usePlatformWords();
  const { hintId, errorId } = fieldIds(props);
  return (
    <>
      {props.hint && (
        <p class={props.hintHidden ? 'visually-hidden' : 'field__hint'} id={hintId}>
          {props.hint}
        </p>
      )}
      {props.error && (
        <p class="field__error" id={errorId}>
          <span class="visually-hidden">{words.error}</span> {props.error}
        </p>
      )}
    </>
  );
}
