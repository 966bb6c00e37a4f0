import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { WarningText } from '#platform/html/messages.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { RightWithHistory } from './right-history.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly right: RightWithHistory;
  readonly action: string;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
}

/** Whose right, and where: said on every page that changes it. */
function Heading({ language, right, text }: { language: Language; right: RightWithHistory; text: string }) {
  return <PageHeading text={text} caption={`${right.name}, ${words[language].role(right.role)}, ${right.place}`} />;
}

export function TakeForm({ language, right, action, form, hidden }: Props) {
  const w = words[language];
  return (
    <>
      <Heading language={language} right={right} text={w.take} />
      <WarningText>{w.takeWarning}</WarningText>
      <Form action={action} hidden={hidden}>
        <TextField {...textOf(form, 'reason')} label={w.reason} hint={w.reasonHint} spellcheck />
        <Actions>
          <SubmitButton text={w.take} kind="danger" />
        </Actions>
      </Form>
    </>
  );
}

export function ExtendForm({ language, right, action, form, hidden }: Props) {
  const w = words[language];
  return (
    <>
      <Heading language={language} right={right} text={w.extend} />
      <Form action={action} hidden={hidden}>
        <DateField {...textOf(form, 'until')} label={w.lastDay} hint={w.lastDayHint} required={false} />
        <Actions>
          <SubmitButton text={w.save} />
        </Actions>
      </Form>
    </>
  );
}
