import { RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { DateField, TextArea, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { leftFormsPath } from '#sign-in/index.ts';
import { words } from './change/words.ts';
import type { EServiceEdition } from './edition.ts';

interface Props {
  readonly language: Language;
  readonly action: string;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  /** The edition from which the change goes on. */
  readonly newest: EServiceEdition;
  /** The edition that was the newest when its person began to type. */
  readonly basedOn: string;
  readonly isPlanned: boolean;
}

/** What an e-service is to be from a day on, filled with what the newest edition says. */
export function ChangeForm({ language, action, form, hidden, newest, basedOn, isPlanned }: Props) {
  const w = words[language];
  const yesOrNo = [
    { value: 'yes', label: w.yes },
    { value: 'no', label: w.no },
  ];
  return (
    <>
      <PageHeading text={w.title} caption={`${newest.code} ${newest.name[language]}`} lead={w.lead} />
      {isPlanned && <Notice title={w.basedOnPlanned(formDate(newest.validFrom, language))} kind="warning" />}
      <Form action={action} hidden={{ ...hidden, basedOn }} keptAt={leftFormsPath}>
        <DateField {...textOf(form, 'validFrom')} label={w.validFrom} hint={w.validFromHint} />
        <TextField {...textOf(form, 'nameLv')} label={w.nameLv} spellcheck />
        <TextField {...textOf(form, 'nameEn')} label={w.nameEn} />
        {(['underMandate', 'givesPlannedTime', 'givesResult'] as const).map((name) => (
          <RadioGroup key={name} {...textOf(form, name)} label={w[name]} choices={yesOrNo} inline />
        ))}
        <TextField
          {...textOf(form, 'minimumAge')}
          label={w.minimumAge}
          hint={w.minimumAgeHint}
          required={false}
          inputmode="numeric"
          width="short"
        />
        <TextArea {...textOf(form, 'dataUsedLv')} label={w.dataUsedLv} />
        <TextArea {...textOf(form, 'dataUsedEn')} label={w.dataUsedEn} />
        <TextArea {...textOf(form, 'fields')} label={w.fields} hint={w.fieldsHint} required={false} rows={8} />
        <TextField
          {...textOf(form, 'basketPoint')}
          label={w.basketPoint}
          hint={w.basketPointHint}
          required={false}
          width="short"
        />
        <TextField {...textOf(form, 'portalUrl')} label={w.portalUrl} />
        <DateField {...textOf(form, 'lastDay')} label={w.lastDay} hint={w.lastDayHint} required={false} />
        <TextField {...textOf(form, 'reason')} label={w.reason} spellcheck />
        <Actions>
          <SubmitButton text={w.save} />
        </Actions>
      </Form>
    </>
  );
}
