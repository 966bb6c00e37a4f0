import { LawPoints } from '#acting/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { WarningText } from '#platform/html/messages.tsx';
import { Select } from '#platform/html/select.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { consultationsActs } from './acts.ts';
import { outcomes, topics } from './kinds.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly form: FilledForm;
  readonly editions: readonly EServiceEdition[];
  readonly hidden: Readonly<Record<string, string>>;
};

/** One page for the whole record: it is made while the next person waits. */
export function ConsultationForm({ language, form, editions, hidden }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.record} />
      <p>
        <LawPoints points={['17.3', '20.13']} />
      </p>
      <WarningText>{w.anonymous}</WarningText>
      <Form action={consultationsActs.holdConsultation.path} hidden={hidden}>
        <Select
          {...textOf(form, 'edition')}
          label={w.about}
          hint={w.aboutHint}
          required={false}
          empty={w.noEService}
          choices={editions.map(({ id, name, code }) => ({ value: id, label: `${name[language]} (${code})` }))}
        />
        <RadioGroup
          {...textOf(form, 'topic')}
          label={w.topic}
          choices={topics.map((value) => ({ value, label: w.topics[value] }))}
        />
        <RadioGroup
          {...textOf(form, 'outcome')}
          label={w.outcome}
          choices={outcomes.map((value) => ({ value, label: w.outcomes[value] }))}
        />
        <DateField {...textOf(form, 'day')} label={w.day} />
        <TextField {...textOf(form, 'time')} label={w.time} hint={w.timeHint} inputmode="numeric" width="short" />
        <Actions>
          <SubmitButton text={w.save} />
        </Actions>
      </Form>
    </>
  );
}
