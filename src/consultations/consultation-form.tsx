import { LawPoints } from '#acting/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { WarningText } from '#platform/html/messages.tsx';
import type { FilledForm } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { consultationsActs } from './acts.ts';
import { ConsultationFields } from './consultation-fields.tsx';
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
        <ConsultationFields language={language} form={form} editions={editions} />
        <Actions>
          <SubmitButton text={w.save} />
        </Actions>
      </Form>
    </>
  );
}
