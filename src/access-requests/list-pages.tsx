import { actorOf, look, perform, requestIdOf } from '#acting/index.ts';
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
import { filledForm, routes } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import { isId } from '#platform/input/ids.ts';
import { readInput } from '#platform/input/input.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { beginRequest, registerRequest } from './begin-request.ts';
import { type ListedRequest, listRequests } from './list-requests.ts';
import { registerInput } from './register-input.ts';
import { applicants, readers } from './see-request.ts';
import type { RequestParts } from './settings.ts';
import type { State } from './state.ts';
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
export function listPages({ database }: RequestParts) {
  const app = routes();

  app.get('/access-requests', async (c) => {
    const actor = actorOf(c, ...readers);
    const after = c.req.query('after');
    const isOfficer = actor.role === 'ministry_officer';
    // An officer comes for what waits; the rest is there to be looked up.
    const waiting = isOfficer && c.req.query('show') !== 'all';
    const { requests, next } = await look(database, actor, (tx) =>
      listRequests(tx, actor, { after: isId(after) ? after : undefined, waiting }),
    );
    const language = c.get('language');
    const w = words[language].list;
    return c.render(
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
      </>,
      { title: w.title },
    );
  });

  app.post('/access-requests', async (c) => {
    const actor = actorOf(c, ...applicants);
    const request = { id: requestIdOf(c), act: 'access-request.begin', point: '22' } as const;
    const begun = await perform(database, actor, request, (tx) => beginRequest(tx, actor));
    return c.redirect(`/access-requests/${begun.request}`, 303);
  });

  app.get('/access-requests/register', (c) => {
    actorOf(c, 'ministry_officer');
    const language = c.get('language');
    return c.render(<RegisterPage language={language} form={filledForm(c)} hidden={c.get('formBinding')()} />, {
      title: words[language].register.title,
      above: <BackLink href="/access-requests" text={words[language].list.title} />,
    });
  });

  app.post('/access-requests/register', async (c) => {
    const actor = actorOf(c, 'ministry_officer');
    const language = c.get('language');
    const request = { id: requestIdOf(c), act: 'access-request.begin', point: '22' } as const;
    return submit(
      c,
      async () => {
        const input = readInput(registerInput, c.get('typed'));
        const begun = await perform(database, actor, request, (tx) => registerRequest(tx, actor, input));
        return `/access-requests/${begun.request}`;
      },
      async (problems) => ({
        content: <RegisterPage language={language} form={filledForm(c, problems)} hidden={c.get('formBinding')()} />,
        page: {
          title: words[language].register.title,
          above: <BackLink href="/access-requests" text={words[language].list.title} />,
        },
      }),
    );
  });

  return app;
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
      <Form action="/access-requests/register" hidden={hidden}>
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
