import type { Context, Hono } from 'hono';
import { type Actor, actPage, type CentreActor, isFor, lookAt, type Shown, viewPage } from '#acting/index.ts';
import type { Transaction } from '#platform/database/database.ts';
import { CheckboxGroup } from '#platform/html/choice.tsx';
import { DataTable } from '#platform/html/data-table.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { Select } from '#platform/html/select.tsx';
import { textOf } from '#platform/html/typed.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { officialDay } from '#platform/languages/dates.ts';
import { caseActs } from './acts.ts';
import { caseColumns } from './case-columns.tsx';
import type { CaseParts } from './case-parts.ts';
import { colleaguesOf } from './colleagues.ts';
import type { CaseList, ListedCase } from './list-cases.ts';
import { words } from './responsible/words.ts';
import { viewOrphaned } from './views.ts';
import { words as caseWords } from './words.ts';

/** Unfinished cases whose responsible employee may no longer serve here: all or some of them are given to a colleague at once. */
export function orphanedPage(app: Hono<Env>, parts: CaseParts): void {
  viewPage(app, parts, viewOrphaned, (c, list, { actor, tx }) => shown(c, tx, actor, list));
  actPage(app, parts, {
    act: caseActs.handOverOrphaned,
    next: () => `${viewOrphaned.path}?done=given`,
    again: (c, actor, problems) =>
      lookAt(parts, actor, viewOrphaned, { of: {} }, (list, tx) => shown(c, tx, actor, list, problems)),
  });
}

async function shown(
  c: Context<Env>,
  tx: Transaction,
  actor: Actor,
  list: CaseList,
  problems: readonly Problem[] = [],
): Promise<Shown> {
  const language = c.get('language');
  const w = words[language];
  const { typed, errors } = filledForm(c, problems);
  const mayGive = isFor(actor, caseActs.handOverOrphaned);
  const wasSent = typed.colleague !== undefined;
  const ticked = [typed.cases ?? []].flat().map(String);
  const content = (
    <>
      <Done texts={{ given: w.orphaned.given }} word={c.req.query('done')} />
      <PageHeading text={w.orphaned.title} lead={w.orphaned.lead} />
      <DataTable
        caption={w.orphaned.title}
        captionHidden
        columns={caseColumns(language, officialDay(actor.at))}
        rows={list.cases}
        rowKey={({ id }) => id}
        empty={w.orphaned.none}
      />
      {list.isPart && <p>{w.orphaned.more}</p>}
      {mayGive && list.cases.length > 0 && (
        <Form action={viewOrphaned.path} hidden={c.get('formBinding')()}>
          <CheckboxGroup
            name="cases"
            label={w.orphaned.choose}
            hint={w.orphaned.all}
            error={errors.cases}
            values={wasSent ? ticked : list.cases.map(({ id }) => id)}
            choices={list.cases.map((row) => ({ value: row.id, label: nameOf(row), hint: row.responsible }))}
          />
          <Select
            {...textOf({ typed, errors }, 'colleague')}
            label={w.colleague}
            choices={await colleaguesOf(tx, actor as CentreActor)}
          />
          <SubmitButton text={w.orphaned.giveAll} />
        </Form>
      )}
    </>
  );
  return {
    content,
    page: {
      title: w.orphaned.title,
      problems,
      above: <BackLink href="/cases" text={caseWords[language].backToCases} />,
    },
  };

  function nameOf({ client, register, eServices: [eService] }: ListedCase): string {
    const named = client ? `${client.givenName} ${client.surname}` : caseWords[language].newCase;
    const numbered = register ? `${register.number}/${register.year}` : (eService?.code ?? '');
    return `${named}, ${numbered}`;
  }
}
