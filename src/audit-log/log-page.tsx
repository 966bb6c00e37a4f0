import { Checkbox } from '#platform/html/choice.tsx';
import { DataTable } from '#platform/html/data-table.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { Select } from '#platform/html/select.tsx';
import { FilterDateField } from '#platform/html/text-field.tsx';
import type { FieldErrors } from '#platform/html/typed.ts';
import type { Language } from '#platform/languages/languages.ts';
import { type Asked, ChainState } from './chain-state.tsx';
import type { LogChoices } from './log-choices.ts';
import { logColumns } from './log-columns.tsx';
import type { LogPage as Found } from './read-log.ts';
import { type Titles, titleOf } from './title-of.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  /** A centre's; else that of an organisation. */
  readonly isCentres: boolean;
  readonly found: Found;
  readonly choices: LogChoices;
  readonly titles: Titles;
  readonly verification: Asked | undefined;
  /** What the address asked for, as it was typed, and what is not right with it. */
  readonly asked: Readonly<Record<string, string | undefined>>;
  readonly errors: FieldErrors;
  readonly hidden: Readonly<Record<string, string>>;
};

/** The log of a centre or an organisation: its state, the filters, and a page of entries. */
export function LogPage({ language, isCentres, found, choices, titles, verification, asked, errors, hidden }: Props) {
  const w = words[language];
  const { client } = asked;
  const acts = choices.acts
    .map((value) => ({ value, label: titleOf(titles, value, language) ?? value }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
  return (
    <>
      <PageHeading text={w.title} lead={isCentres ? w.lead : w.leadOfOrganisation} />
      {isCentres && (
        <Section heading={w.verification} id="verification">
          <ChainState language={language} verification={verification} />
          <Form action="/audit/verifications" hidden={hidden} label={w.verification}>
            <Checkbox name="whole" label={w.verifyWhole} />
            <Actions>
              <SubmitButton kind="secondary" text={w.verifyNow} />
            </Actions>
          </Form>
        </Section>
      )}
      <Section heading={w.entries} id="entries">
        <FilterBar
          action="/audit"
          label={w.filter}
          hidden={client ? { client } : {}}
          clearHref={Object.keys(asked).length > 0 ? '/audit' : undefined}
        >
          <FilterDateField name="from" label={w.from} value={asked.from} error={errors.from} />
          <FilterDateField name="to" label={w.to} value={asked.to} error={errors.to} />
          <Select name="act" label={w.act} empty={w.anyAct} value={asked.act} choices={acts} />
          <Select name="person" label={w.person} empty={w.anyPerson} value={asked.person} choices={choices.people} />
          <Checkbox name="refused" label={w.refusedOnly} checked={asked.refused === 'yes'} />
        </FilterBar>
        <p>
          <a href="/audit/seen">{w.seen.title}</a>
        </p>
        {client && <p>{w.onlyClient(client.slice(-8))}</p>}
        <DataTable
          caption={w.entries}
          captionHidden
          columns={logColumns(language, titles)}
          rows={found.entries}
          rowKey={(entry) => String(entry.number)}
          empty={w.empty}
        />
        <Pagination
          previous={asked.after ? addressOf('/audit', { ...asked, after: undefined }) : undefined}
          isPart={found.isPart}
          next={found.next ? addressOf('/audit', { ...asked, after: String(found.next) }) : undefined}
        />
      </Section>
      {found.entries.length > 0 && (
        <Section heading={w.exportHeading} id="export">
          <p>{w.exportHint}</p>
          <Actions>
            <LinkButton
              kind="secondary"
              text={w.export}
              href={addressOf('/audit/export', { ...asked, after: undefined })}
            />
          </Actions>
        </Section>
      )}
    </>
  );
}

function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
