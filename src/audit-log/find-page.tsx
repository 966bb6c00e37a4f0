import { RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { Subject } from './find-in-log.ts';
import { short } from './log-columns.tsx';
import { logPurposes } from './log-filter.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  /** What an entry or a page named; nothing, if it is to be typed. */
  readonly subject: Subject;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
};

/** Asks of whom or what entries are wanted, and why, before any of them is shown. */
export function FindPage({ language, subject, form, hidden }: Props) {
  const w = words[language];
  const named = Object.entries(subject).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return (
    <>
      <PageHeading text={w.find.title} lead={w.find.lead} />
      {named.map(([kind, id]) => (
        <p key={kind}>{w.only(w.subjects[kind as keyof Subject], short(id))}</p>
      ))}
      <Form action="/audit/find" hidden={{ ...hidden, ...Object.fromEntries(named) }}>
        {named.length === 0 && (
          <TextField
            {...textOf(form, 'text')}
            label={w.find.text}
            hint={w.find.textHint}
            width="medium"
            autocomplete="off"
          />
        )}
        <RadioGroup
          {...textOf(form, 'purpose')}
          label={w.find.purpose}
          choices={logPurposes.map((value) => ({ value, label: w.find.purposes[value] }))}
        />
        <Actions>
          <SubmitButton text={w.find.show} />
        </Actions>
      </Form>
    </>
  );
}
