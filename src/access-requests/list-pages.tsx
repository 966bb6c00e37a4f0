import type { Context } from 'hono';
import { type Actor, actPage, leadToForm, lookAt, type Shown, viewPage } from '#acting/index.ts';
import { RadioGroup } from '#platform/html/choice.tsx';
import { type Column, DataTable } from '#platform/html/data-table.tsx';
import { FilterBar } from '#platform/html/filter-bar.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { Select } from '#platform/html/select.tsx';
import { Tag, type TagKind } from '#platform/html/tag.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, routes } from '#platform/http/http.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { accessRequestsActs } from './acts.ts';
import type { ListedRequest } from './list-requests.ts';
import type { RequestParts } from './settings.ts';
import type { State } from './state.ts';
import { accessRequestsViews } from './views.ts';
import { words } from './words.ts';

export const tagOf: Record<State, TagKind> = {
  draft: 'open',
  'to-sign': 'next',
  refused: 'stopped',
  manual: 'attention',
  'in-order': 'waiting',
  decided: 'done',
};

/** The list of requests, and the two ways in which one begins. */
export function listPages(parts: RequestParts) {
  const app = routes();
  const { listRequests } = accessRequestsViews;
  const { beginRequest, registerRequest } = accessRequestsActs;

  viewPage(app, parts, listRequests, listPage);

  actPage(app, parts, {
    act: beginRequest,
    next: ({ answer }) => `/access-requests/${answer.id}`,
    again: (c, actor) => lookAt(parts, actor, listRequests, { of: {} }, (found) => listPage(c, found, { actor })),
  });

  actPage(app, parts, {
    act: registerRequest,
    formAt: '/access-requests/register',
    next: ({ answer }) => `/access-requests/${answer.id}`,
    again: async (c, _actor, problems) => registerPage(c, problems),
  });
  leadToForm(app, registerRequest, '/access-requests/register');

  return app;
}

interface Found {
  readonly waiting: boolean;
  readonly requests: readonly ListedRequest[];
  readonly next: string | undefined;
}

function listPage(c: Context<Env>, { waiting, requests, next }: Found, { actor }: { actor: Actor }): Shown {
  const isOfficer = actor.role === 'ministry_officer';
  const language = c.get('language');
  const w = words[language].list;
  const content = (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      {isOfficer ? (
        <Actions>
          <LinkButton href="/access-requests/register" text={w.register} />
        </Actions>
      ) : (
        <Form action="/access-requests" hidden={c.get('formBinding')()}>
          <Actions>
            <SubmitButton text={w.begin} />
          </Actions>
        </Form>
      )}
      {isOfficer && (
        <FilterBar action="/access-requests" label={w.caption}>
          <Select
            name="show"
            label={w.show}
            empty={false}
            value={waiting ? 'waiting' : 'all'}
            choices={[
              { value: 'waiting', label: w.waiting },
              { value: 'all', label: w.all },
            ]}
          />
        </FilterBar>
      )}
      <DataTable
        caption={w.caption}
        captionHidden
        columns={columnsIn(language)}
        rows={requests}
        rowKey={({ id }) => id}
        empty={waiting ? w.nothingWaits : w.empty}
      />
      <Pagination next={next && `/access-requests?${isOfficer && !waiting ? 'show=all&' : ''}after=${next}`} />
    </>
  );
  return { content, page: { title: w.title } };
}

function registerPage(c: Context<Env>, problems: readonly Problem[] = []): Shown {
  const language = c.get('language');
  const content = <RegisterPage language={language} form={filledForm(c, problems)} hidden={c.get('formBinding')()} />;
  const { register, list } = words[language];
  return { content, page: { title: register.title, above: <BackLink href="/access-requests" text={list.title} /> } };
}

function columnsIn(language: Language): Column<ListedRequest>[] {
  const w = words[language];
  return [
    {
      heading: w.list.organisation,
      isRowHeader: true,
      cell: ({ id, organisation }) => <a href={`/access-requests/${id}`}>{organisation}</a>,
    },
    { heading: w.list.kind, cell: ({ kind }) => (kind ? w.kinds[kind] : '') },
    { heading: w.list.begun, cell: ({ begunAt }) => formMoment(begunAt, language) },
    {
      heading: w.list.state,
      cell: ({ state }) => <Tag text={w.list.states[state]} kind={tagOf[state]} />,
    },
  ];
}

interface RegisterProps {
  readonly language: Language;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
}

function RegisterPage({ language, form, hidden }: RegisterProps) {
  const w = words[language].register;
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      <Form action="/access-requests/registered" hidden={hidden}>
        <TextField
          {...textOf(form, 'registrationNumber')}
          label={w.registrationNumber}
          hint={words[language].apply.registrationNumberHint}
          inputmode="numeric"
          width="medium"
        />
        <RadioGroup
          {...textOf(form, 'channel')}
          label={w.channel}
          choices={[
            { value: 'post', label: w.post },
            { value: 'email', label: w.email },
          ]}
        />
        <DateField {...textOf(form, 'arrivedOn')} label={w.arrivedOn} />
        <Actions>
          <SubmitButton text={w.submit} />
        </Actions>
      </Form>
    </>
  );
}
