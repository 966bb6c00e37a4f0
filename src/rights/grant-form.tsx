import { LawPoints } from '#acting/index.ts';
import { RadioGroup } from '#platform/html/choice.tsx';
import { Details } from '#platform/html/details.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Select } from '#platform/html/select.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly centres: readonly { readonly id: string; readonly name: string }[];
  readonly isServiceHolder: boolean;
}

/** One user's right, as the administrator knows the person: by name and e-mail, not by personal code. */
export function GrantForm({ language, form, hidden, centres, isServiceHolder }: Props) {
  const w = words[language];
  const roles = [
    ...(centres.length > 0 ? (['employee', 'viewer', 'auditor'] as const) : []),
    'organisation_auditor' as const,
    ...(isServiceHolder ? (['holder_officer'] as const) : []),
  ];
  return (
    <>
      <PageHeading text={w.grant} caption={<LawPoints points={['annex-2.3']} />} lead={w.grantLead} />
      <Form action="/rights" hidden={hidden}>
        <TextField {...textOf(form, 'name')} label={w.name} />
        <TextField {...textOf(form, 'email')} label={w.email} hint={w.emailHint} type="email" />
        <TextField {...textOf(form, 'position')} label={w.position} />
        <RadioGroup
          {...textOf(form, 'role')}
          label={w.roleLabel}
          choices={roles.map((value) => ({ value, label: w.role(value), hint: w.roleMeans(value) }))}
        />
        {centres.length > 0 && (
          <Select
            {...textOf(form, 'centre')}
            label={w.centre}
            hint={w.centreHint}
            required={false}
            choices={centres.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <DateField {...textOf(form, 'from')} label={w.from} />
        <DateField {...textOf(form, 'until')} label={w.lastDay} hint={w.lastDayHint} required={false} />
        <Details summary={w.personalCodeKnown} open={Boolean(form.errors.personalCode)}>
          <TextField
            {...textOf(form, 'personalCode')}
            label={w.personalCode}
            hint={w.personalCodeHint}
            required={false}
            width="medium"
          />
        </Details>
        <Actions>
          <SubmitButton text={w.grant} />
        </Actions>
      </Form>
    </>
  );
}
