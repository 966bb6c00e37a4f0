import { isFor } from '#acting/index.ts';
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
import { addressOf } from './address-of.ts';
import { type Asked, ChainState } from './chain-state.tsx';
import { findInLog } from './find-in-log.ts';
import type { LogChoices } from './log-choices.ts';
import { logColumns } from './log-columns.tsx';
import { LogSummary } from './log-summary.tsx';
import type { NamedThings } from './name-things.ts';
import type { LogPage as Found } from './read-log.ts';
import type { Reader } from './things-seen.tsx';
import { type Titles, titleOf } from './title-of.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  /** A centre's; else that of an organisation. */
  readonly isCentres: boolean;
  /** Null where the address could not be read: nothing was looked for then. */
  readonly found: Found | null;
  readonly choices: LogChoices;
  readonly titles: Titles;
  readonly verification: Asked | undefined;
  /** What the address asked for, as it was typed, and what is not right with it. */
  readonly asked: Readonly<Record<string, string | undefined>>;
  readonly errors: FieldErrors;
  readonly hidden: Readonly<Record<string, string>>;
  readonly reader: Reader;
  /** What entries name by ids. */
  readonly named: NamedThings;
  readonly people: ReadonlyMap<string, string>;
};

/** The log of a centre or an organisation: what there is in brief, the filters, a page of entries, and the state of its chain. */
export function LogPage(props: Props) {
  const { language, isCentres, found, titles, verification, asked, hidden, named, reader, people } = props;
  const w = words[language];
  return (
    <>
      <PageHeading text={w.title} lead={isCentres ? w.lead : w.leadOfOrganisation} />
      <LogSummary
        language={language}
        entries={found?.entries}
        asked={asked}
        named={named}
        verification={isCentres ? (verification ?? null) : undefined}
      />
      <Section heading={w.entries} id="entries">
        <Filters {...props} />
        <ul>
          {isFor(reader.actor, findInLog) && (
            <li>
              <a href="/audit/find">{w.find.title}</a>
            </li>
          )}
          <li>
            <a href="/audit/seen">{w.seen.title}</a>
          </li>
        </ul>
        {found && (
          <>
            <DataTable
              caption={w.entries}
              captionHidden
              columns={logColumns(language, { titles, reader, named, people })}
              rows={found.entries}
              rowKey={(entry) => String(entry.number)}
              empty={w.empty}
            />
            <Pagination
              previous={asked.after ? addressOf('/audit', { ...asked, after: undefined }) : undefined}
              isPart={found.isPart}
              next={found.next ? addressOf('/audit', { ...asked, after: String(found.next) }) : undefined}
            />
          </>
        )}
      </Section>
      {found && found.entries.length > 0 && (
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
    </>
  );
}

function Filters({ language, choices, titles, asked, errors }: Props) {
  const w = words[language];
  const { client, case: ofCase, mandate, purpose } = asked;
  const narrowed = Object.entries({ client, case: ofCase, mandate, purpose });
  const acts = choices.acts
    .map((value) => ({ value, label: titleOf(titles, value, language) ?? value }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
  return (
    <FilterBar
      action="/audit"
      label={w.filter}
      hidden={Object.fromEntries(narrowed.flatMap(([name, value]) => (value ? [[name, value]] : [])))}
      clearHref={Object.keys(asked).length > 0 ? '/audit' : undefined}
    >
      <FilterDateField name="from" label={w.from} value={asked.from} error={errors.from} />
      <FilterDateField name="to" label={w.to} value={asked.to} error={errors.to} />
      <Select name="act" label={w.act} empty={w.anyAct} value={asked.act} choices={acts} />
      <Select name="person" label={w.person} empty={w.anyPerson} value={asked.person} choices={choices.people} />
      <Checkbox name="refused" label={w.refusedOnly} checked={asked.refused === 'yes'} />
    </FilterBar>
  );
}
