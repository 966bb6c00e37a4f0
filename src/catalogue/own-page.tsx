import { DataTable } from '#platform/html/data-table.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { BasketEntry } from './basket-entry.ts';
import { words as changeWords } from './change/words.ts';
import type { EServiceChange } from './changes-of.ts';
import { AskedFields, Asks } from './e-service-asks.tsx';
import { EServiceFacts } from './e-service-facts.tsx';
import type { EServiceEdition } from './edition.ts';
import type { EditionContent } from './edition-content.ts';
import { Editions } from './editions-table.tsx';
import { words } from './words.ts';

export interface OwnPageProps {
  readonly language: Language;
  readonly day: Temporal.PlainDate;
  /** What is in force today, or else what is planned or was last. */
  readonly edition: EServiceEdition;
  readonly basketEntry: BasketEntry | undefined;
  readonly planned: EServiceEdition | null;
  readonly changed: readonly (keyof EditionContent)[];
  readonly mayWithdraw: boolean;
  readonly editions: readonly EServiceEdition[];
  readonly changes: readonly EServiceChange[];
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly done: string | undefined;
}

/** An e-service for its holder's officer: every field and date, what is planned, and what was changed. */
export function OwnPage(props: OwnPageProps) {
  const { language, day, edition, basketEntry, planned, editions, done } = props;
  const [w, c] = [words[language].eService, changeWords[language]];
  return (
    <>
      <Done texts={c.done} word={done} />
      <PageHeading caption={edition.code} text={edition.name[language]} lead={edition.holder} />
      <Actions>
        <LinkButton href={`/e-services/${edition.eServiceId}/change`} text={c.toChange} />
      </Actions>
      {planned && planned.id !== edition.id && <Planned {...props} planned={planned} />}
      <Section heading={w.about} id="about">
        <EServiceFacts language={language} edition={edition} basketEntry={basketEntry} />
      </Section>
      <Asks language={language} edition={edition} />
      <Editions language={language} day={day} editions={editions} />
      <History {...props} />
    </>
  );
}

function Planned(props: OwnPageProps & { readonly planned: EServiceEdition }) {
  const { language, planned, changed, mayWithdraw, form, hidden } = props;
  const c = changeWords[language];
  return (
    <Section heading={c.plannedFrom(formDate(planned.validFrom, language))} id="planned">
      {changed.length > 0 && <p>{c.plannedChanges(namesOf(changed, language))}</p>}
      <EServiceFacts language={language} edition={planned} basketEntry={undefined} />
      <h3>{words[language].eService.asks}</h3>
      <AskedFields language={language} edition={planned} />
      {mayWithdraw && (
        <Form action={`/e-services/${planned.eServiceId}/changes/${planned.id}/withdrawal`} hidden={hidden}>
          <TextField {...textOf(form, 'reason')} label={c.withdrawReason} spellcheck />
          <Actions>
            <SubmitButton text={c.withdraw} kind="secondary" />
          </Actions>
        </Form>
      )}
    </Section>
  );
}

function History({ language, changes }: OwnPageProps) {
  const c = changeWords[language];
  return (
    <Section heading={c.history} id="history">
      <DataTable
        caption={c.historyCaption}
        captionHidden
        rows={changes}
        rowKey={({ id }) => id}
        empty={c.noHistory}
        columns={[
          { heading: c.when, isRowHeader: true, cell: ({ at, by }) => `${formMoment(at, language)}, ${by}` },
          {
            heading: c.what,
            cell: ({ kind, validFrom, changed }) => {
              const said = c.kinds[kind](formDate(validFrom, language));
              return kind === 'planned' && changed.length > 0 ? `${said}: ${namesOf(changed, language)}` : said;
            },
          },
          { heading: c.why, cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}

/** What changes, as the page calls it. */
function namesOf(keys: readonly (keyof EditionContent)[], language: Language): string {
  const { facts } = words[language].eService;
  const c = changeWords[language];
  return keys
    .map((key) => (key === 'name' ? c.name : key === 'fields' ? c.fields : facts[key]))
    .map((name) => name.charAt(0).toLocaleLowerCase(language) + name.slice(1))
    .join(', ');
}
