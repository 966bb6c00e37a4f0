import { RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { Select } from '#platform/html/select.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { centreKindIn } from './centre-kind.ts';
import { kindsToAdd } from './office-inputs.ts';
import type { Left } from './what-is-left.ts';
import { words } from './words.ts';

export interface FormProps {
  readonly language: Language;
  readonly action: string;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  /** What is changed or closed; nothing where something is added to nothing. */
  readonly caption?: string;
}

/** A new organisation. */
export function AddOrganisationForm({ language, action, form, hidden }: FormProps) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.addOrganisation} />
      <Form action={action} hidden={hidden}>
        <RadioGroup
          {...textOf(form, 'kind')}
          label={w.organisationKind}
          choices={kindsToAdd.map((value) => ({ value, label: w.kinds[value] }))}
        />
        <TextField {...textOf(form, 'name')} label={w.name} spellcheck />
        <TextField
          {...textOf(form, 'registrationNumber')}
          label={w.registrationNumber}
          inputmode="numeric"
          width="medium"
        />
        <OrganisationContacts language={language} form={form} />
        <Actions>
          <SubmitButton text={w.add} />
        </Actions>
      </Form>
    </>
  );
}

/** What changes of an organisation, and from when. The name stands there for whom it is to change. */
export function ChangeOrganisationForm({
  language,
  action,
  form,
  hidden,
  caption,
  renames,
}: FormProps & { renames: boolean }) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.change} caption={caption} lead={w.changeLead} />
      <Form action={action} hidden={hidden}>
        {renames && <TextField {...textOf(form, 'name')} label={w.name} spellcheck />}
        <OrganisationContacts language={language} form={form} />
        <DateField {...textOf(form, 'validFrom')} label={w.validFrom} hint={w.validFromHint} />
        <Actions>
          <SubmitButton text={w.save} />
        </Actions>
      </Form>
    </>
  );
}

/** A new centre of a municipality. */
export function AddCentreForm({ language, action, form, hidden, caption }: FormProps) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.addCentre} caption={caption} lead={w.addCentreLead} />
      <Form action={action} hidden={hidden}>
        <CentreFields language={language} form={form} />
        <Actions>
          <SubmitButton text={w.add} />
        </Actions>
      </Form>
    </>
  );
}

/** What changes of a centre, and from when. */
export function ChangeCentreForm({ language, action, form, hidden, caption }: FormProps) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.change} caption={caption} lead={w.changeLead} />
      <Form action={action} hidden={hidden}>
        <CentreFields language={language} form={form} />
        <DateField {...textOf(form, 'validFrom')} label={w.validFrom} hint={w.validFromHint} />
        <Actions>
          <SubmitButton text={w.save} />
        </Actions>
      </Form>
    </>
  );
}

interface ClosingProps extends FormProps {
  readonly text: string;
  readonly left: readonly Left[];
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** Whether a closing is there, planned or past: it can be taken back. */
  readonly anew: boolean;
}

/** From when it is closed, who goes on, and why; above it what has to be done first. */
export function ClosingForm({ language, action, form, hidden, caption, text, left, others, anew }: ClosingProps) {
  const w = words[language];
  return (
    <>
      <PageHeading text={anew ? w.closeAnew : w.close} caption={caption} lead={text} />
      {left.length > 0 && (
        <Notice kind="warning" id="left" title={w.stillLeft}>
          <ul>
            {left.map((one) => (
              <li key={one.what}>{one.text[language]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={action} hidden={hidden}>
        <DateField
          {...textOf(form, 'closedFrom')}
          label={w.closedFrom}
          hint={anew ? w.closedFromAnewHint : w.closedFromHint}
          required={!anew}
        />
        <Select
          {...textOf(form, 'successor')}
          label={w.successor}
          hint={w.successorHint}
          empty={w.nobody}
          required={false}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...textOf(form, 'reason')} label={w.reason} hint={w.reasonHint} spellcheck />
        <Actions>
          <SubmitButton text={w.save} kind="danger" />
        </Actions>
      </Form>
    </>
  );
}

function OrganisationContacts({ language, form }: Pick<FormProps, 'language' | 'form'>) {
  const w = words[language];
  return (
    <>
      <Contacts language={language} form={form} />
      <TextField
        {...textOf(form, 'dataProtectionContact')}
        label={w.data_protection_contact}
        hint={w.dataProtectionHint}
      />
    </>
  );
}

function CentreFields({ language, form }: Pick<FormProps, 'language' | 'form'>) {
  const w = words[language];
  const kind = textOf(form, 'kind');
  const usual = Object.values(w.centreKinds);
  return (
    <>
      <TextField {...textOf(form, 'name')} label={w.name} spellcheck />
      <TextField
        {...kind}
        value={kind.value && centreKindIn(language, kind.value)}
        label={w.kind}
        hint={w.kindHint(usual.join(', '))}
        offered={usual}
        width="medium"
      />
      <Contacts language={language} form={form} />
      <TextField {...textOf(form, 'place')} label={w.place} hint={w.placeHint} width="medium" />
    </>
  );
}

function Contacts({ language, form }: Pick<FormProps, 'language' | 'form'>) {
  const w = words[language];
  return (
    <>
      <TextField {...textOf(form, 'address')} label={w.address} />
      <TextField {...textOf(form, 'email')} label={w.email} type="email" />
      <TextField {...textOf(form, 'phone')} label={w.phone} type="tel" width="medium" />
    </>
  );
}
