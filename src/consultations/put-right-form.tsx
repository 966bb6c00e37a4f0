import { LawPoints } from '#acting/index.ts';
import type { EServiceEdition } from '#catalogue/index.ts';
import { HoldsNow } from '#platform/html/based-on.tsx';
import { RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { InsetText } from '#platform/html/messages.tsx';
import { RecordHistory, type ShownRecord } from '#platform/html/record-history.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { ConsultationFields } from './consultation-fields.tsx';
import { reasonsPutRight } from './kinds.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly action: string;
  readonly form: FilledForm;
  readonly editions: readonly EServiceEdition[];
  readonly hidden: Readonly<Record<string, string>>;
  /** Shown once another record holds than the form showed. */
  readonly records: readonly ShownRecord[];
}

/** The form begins with what is recorded. */
export function PutRightForm({ language, action, form, editions, hidden, records }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.putRight} caption={w.one} />
      <p>
        <LawPoints points={['17.3', '20.13']} />
      </p>
      <InsetText>{w.putRightHelp}</InsetText>
      <Form action={action} hidden={hidden}>
        <HoldsNow form={form}>
          <RecordHistory records={records} />
        </HoldsNow>
        <RadioGroup
          {...textOf(form, 'reason')}
          label={w.reason}
          hint={w.reasonHint}
          choices={reasonsPutRight.map((value) => ({ value, label: w.reasons[value] }))}
        />
        <ConsultationFields language={language} form={form} editions={editions} folded={false} />
        <Actions>
          <SubmitButton text={w.putRight} />
        </Actions>
      </Form>
    </>
  );
}
