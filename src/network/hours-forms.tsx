import { RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { DateField, TextArea, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { weekFields } from './hours-input.ts';
import { words } from './words.ts';

interface FormProps {
  readonly language: Language;
  readonly action: string;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly caption: string;
}

/** The whole week from a day on, as hours are written: the reader of lists reads them. */
export function HoursForm({ language, action, form, hidden, caption }: FormProps) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.changeHours} caption={caption} lead={w.changeHoursLead} />
      <Form action={action} hidden={hidden}>
        <RadioGroup
          {...textOf(form, 'opens')}
          label={w.opens}
          choices={(['now', 'later'] as const).map((value) => ({ value, label: w.opensChoices[value] }))}
        />
        {weekFields.map((field, at) => (
          <TextArea
            key={field}
            {...textOf(form, field)}
            label={w.weekdays[at] ?? ''}
            hint={at === 0 ? w.dayHint : undefined}
            required={false}
            rows={2}
            spellcheck={false}
          />
        ))}
        <TextArea {...textOf(form, 'note')} label={w.note} hint={w.noteHint} required={false} rows={2} />
        <DateField {...textOf(form, 'validFrom')} label={w.validFrom} hint={w.validFromHint} />
        <Actions>
          <SubmitButton text={w.save} />
        </Actions>
      </Form>
    </>
  );
}

/** What is otherwise on some days. */
export function DayForm({ language, action, form, hidden, caption }: FormProps) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.addDay} caption={caption} lead={w.addDayLead} />
      <Form action={action} hidden={hidden}>
        <DateField {...textOf(form, 'firstDay')} label={w.firstDay} />
        <DateField {...textOf(form, 'lastDay')} label={w.lastDay} hint={w.lastDayHint} required={false} />
        <RadioGroup
          {...textOf(form, 'state')}
          label={w.state}
          choices={(['closed', 'open', 'usual'] as const).map((value) => ({ value, label: w.dayStates[value] }))}
        />
        <TextField {...textOf(form, 'hours')} label={w.hours} hint={w.hoursHint} required={false} width="medium" />
        <TextField {...textOf(form, 'note')} label={w.note} required={false} spellcheck />
        <Actions>
          <SubmitButton text={w.save} />
        </Actions>
      </Form>
    </>
  );
}
