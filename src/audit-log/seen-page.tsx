import { type Column, DataTable } from '#platform/html/data-table.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Select } from '#platform/html/select.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { LogChoices } from './log-choices.ts';
import { short } from './log-columns.tsx';
import type { SeenPerson } from './name-seen.ts';
import type { SeenList } from './seen-views.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly list: SeenList;
  readonly people: LogChoices['people'];
  /** What the address asked for, as it was typed. */
  readonly asked: Readonly<Record<string, string | undefined>>;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
};

/** So many on the page; all of them are in the file. */
const mostShown = 500;

/** Whose data an account or an address saw: asked, counted, listed. */
export function SeenPage({ language, list, people, asked, form, hidden }: Props) {
  const w = words[language].seen;
  const { from, to } = list;
  const days = { from: asked.from ?? formDate(from, language), to: asked.to ?? formDate(to, language) };
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      <Form action="/audit/seen/address" hidden={hidden}>
        <Select
          name="account"
          label={w.account}
          value={asked.account}
          choices={people}
          error={form.errors.account}
          required={false}
        />
        <TextField
          {...textOf(form, 'address')}
          label={w.address}
          hint={w.addressHint}
          width="medium"
          required={false}
        />
        <DateField name="from" label={words[language].from} value={days.from} error={form.errors.from} />
        <DateField name="to" label={words[language].to} value={days.to} error={form.errors.to} />
        <Actions>
          <SubmitButton kind="secondary" text={w.find} />
        </Actions>
      </Form>
      {list.asked && (
        <Section heading={w.found(list.people.length, formDate(from, language), formDate(to, language))} id="seen">
          <DataTable
            caption={w.title}
            captionHidden
            columns={columns(language)}
            rows={list.people.slice(0, mostShown)}
            rowKey={({ kind, id, name }) => `${kind} ${id} ${name}`}
            empty={w.nobody}
          />
          {list.people.length > mostShown && <p>{w.onlyFirst(mostShown)}</p>}
          {list.people.length > 0 && (
            <Actions>
              <LinkButton kind="secondary" text={w.download} href={fileOf(asked)} />
            </Actions>
          )}
        </Section>
      )}
    </>
  );
}

function columns(language: Language): Column<SeenPerson>[] {
  const w = words[language].seen;
  return [
    { heading: w.name, isRowHeader: true, cell: ({ name }) => name || w.destroyed },
    { heading: w.kind, cell: ({ kind }) => w.kinds[kind] },
    { heading: w.id, cell: ({ id }) => short(id) },
    { heading: w.times, align: 'end', cell: ({ times }) => String(times) },
    { heading: w.first, cell: ({ first }) => formMoment(first, language) },
    { heading: w.last, cell: ({ last }) => formMoment(last, language) },
  ];
}

function fileOf(asked: Props['asked']): string {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `/audit/seen/export?${new URLSearchParams(given)}`;
}
