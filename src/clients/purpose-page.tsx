import { RadioGroup } from '#platform/html/choice.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { purposes } from './kinds.ts';
import type { Person } from './people.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly person: Person;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
};

/** Asks why a person's record is opened, before any of it is shown. */
export function PurposePage({ language, person, form, hidden }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading caption={`${person.givenName} ${person.surname}`} text={w.openRecord} lead={w.openRecordLead} />
      <Form action={`/clients/${person.id}`} hidden={hidden}>
        <RadioGroup
          {...textOf(form, 'purpose')}
          label={w.purpose}
          choices={purposes.map((value) => ({ value, label: w.purposes[value] }))}
        />
        <SubmitButton text={w.open} />
      </Form>
    </>
  );
}
