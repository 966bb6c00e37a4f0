import type { ComponentChildren } from 'preact';
import { Details } from './details.tsx';
import { FieldGroup, type FieldProps, fieldIds } from './field.tsx';
import { ListFilter } from './filter-bar.tsx';
import { useWasLeft } from './page-was-left.ts';
import { usePlatformWords } from './words.ts';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Further questions that belong to this answer. Shown with it by CSS; where that cannot be done, always shown. */
  readonly reveals?: ComponentChildren;
};

export type RadioGroupProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  /** Side by side, for two or three short answers. */
  readonly inline?: boolean | undefined;
  /** The answer is what somebody states: it is not kept when the page is left. */
  readonly isStatement?: boolean | undefined;
};

/** One answer of several, as a fieldset with radio buttons. `value` is the chosen one; without it none is chosen. */
export function RadioGroup({ choices, value, inline, isStatement, ...props }: RadioGroupProps) {
  return (
    <FieldGroup {...props}>
      <div class={inline ? 'choices choices--inline' : 'choices'}>
        {choices.map((choice, at) => (
          <OneChoice
            key={choice.value}
            type="radio"
            field={props}
            at={at}
            choice={choice}
            checked={choice.value === value}
            isStatement={isStatement}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

export type CheckboxGroupProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly values?: readonly string[] | undefined;
  /** Further choices, folded away and narrowed by typing: for a list of hundreds of which one or two are usual. */
  readonly more?:
    | { readonly summary: string; readonly search: string; readonly choices: readonly Choice[] }
    | undefined;
};

/** Any number of answers, as a fieldset of boxes with one name. `more` is open if one of its choices is ticked. */
export function CheckboxGroup({ choices, values = [], more, ...props }: CheckboxGroupProps) {
  const box = (choice: Choice, at: number) => (
    <OneChoice
      key={choice.value}
      type="checkbox"
      field={props}
      at={at}
      choice={choice}
      checked={values.includes(choice.value)}
    />
  );
  return (
    <FieldGroup {...props}>
      <div class="choices">{choices.map(box)}</div>
      {more && more.choices.length > 0 && (
        <Details summary={more.summary} open={more.choices.some(({ value }) => values.includes(value))}>
          <ListFilter>
            <input class="input" type="search" aria-label={more.search} placeholder={more.search} />
            <div class="choices">
              {more.choices.map((choice, at) => (
                <div key={choice.value} data-filter={`${choice.label} ${choice.hint ?? ''}`}>
                  {box(choice, choices.length + at)}
                </div>
              ))}
            </div>
          </ListFilter>
        </Details>
      )}
    </FieldGroup>
  );
}

export type CheckboxProps = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error'> & {
  readonly value?: string | undefined;
  readonly checked?: boolean | undefined;
};

/** One statement to agree with, such as a declaration. */
export function Checkbox({ value = 'yes', checked = false, ...props }: CheckboxProps) {
  const words = usePlatformWords();
  const { error, ...field } = props;
  return (
    <div class={error ? 'field field--error' : 'field'}>
      {error && (
        <p class="field__error" id={fieldIds(props).errorId}>
          <span class="visually-hidden">{words.error}</span> {error}
        </p>
      )}
      <OneChoice
        type="checkbox"
        field={props}
        at={0}
        choice={{ ...field, value }}
        checked={checked}
        alone
        isStatement
      />
    </div>
  );
}

type OneChoiceProps = {
  readonly type: 'radio' | 'checkbox';
  readonly field: Pick<FieldProps, 'name' | 'error'>;
  readonly at: number;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly alone?: boolean;
  readonly isStatement?: boolean | undefined;
};

function OneChoice({ type, field, at, choice, checked, alone = false, isStatement }: OneChoiceProps) {
  const wasLeft = useWasLeft();
  const ids = fieldIds({ name: field.name, error: alone ? field.error : undefined });
  // The first one carries the field's id: the error summary's link leads to it.
  const id = at === 0 ? ids.id : `${ids.id}-${at + 1}`;
  const hintId = choice.hint ? `${id}-choice-hint` : undefined;
  return (
    <div class="choice">
      <input
        class="choice__input"
        type={type}
        id={id}
        name={field.name}
        value={choice.value}
        checked={checked && !(isStatement && wasLeft)}
        aria-describedby={[hintId, ids.describedBy].filter(Boolean).join(' ') || undefined}
        aria-invalid={type === 'checkbox' && field.error ? 'true' : undefined}
        data-statement={isStatement ? '' : undefined}
        // Nor does the browser bring it back.
        autocomplete={isStatement ? 'off' : undefined}
      />
      <label class="choice__label" for={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <p class="choice__hint" id={hintId}>
          {choice.hint}
        </p>
      )}
      {choice.reveals && <div class="choice__reveals">{choice.reveals}</div>}
    </div>
  );
}
