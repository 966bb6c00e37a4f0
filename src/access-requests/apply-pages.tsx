import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { Select } from '#platform/html/select.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { filledForm, openToAll, routes, typedValue } from '#platform/http/http.ts';
import { submit } from '#platform/http/submit.ts';
import type { Language } from '#platform/languages/languages.ts';
import type { Session } from '#sign-in/index.ts';
import { applyPath, chooseRight, sessionOf } from '#sign-in/index.ts';
import { OrganisationUnknown, readApplication, representOrLogRefusal } from './represent-organisation.ts';
import type { RequestParts } from './settings.ts';
import { words } from './words.ts';

/** For whom a person without any right yet prepares a request. Whoever is signed in may say so. */
export function applyPages({ database, demo }: RequestParts) {
  const app = routes();

  app.get(applyPath, (c) => {
    openToAll(c);
    sessionOf(c);
    const language = c.get('language');
    const content = (
      <ApplyPage language={language} form={filledForm(c)} hidden={c.get('formBinding')()} asked={false} />
    );
    return c.render(content, { title: words[language].apply.title });
  });

  app.post(applyPath, async (c) => {
    openToAll(c);
    const session = sessionOf(c);
    const language = c.get('language');
    const typed = c.get('typed');
    let asked = typedValue(typed, 'asked') === 'yes';
    const represents = { staff: session.staff, at: c.get('at'), caller: c.get('caller') };
    return submit(
      c,
      async () => {
        const input = { ...readApplication(typed, asked), isDemo: demo };
        const right = await representOrLogRefusal(database, represents, input).catch((error: unknown) => {
          asked ||= error instanceof OrganisationUnknown;
          throw error;
        });
        await chooseRight(database, session satisfies Session, { ...represents, right });
        return '/access-requests';
      },
      async (problems) => ({
        content: (
          <ApplyPage language={language} form={filledForm(c, problems)} hidden={c.get('formBinding')()} asked={asked} />
        ),
        page: { title: words[language].apply.title },
      }),
    );
  });

  return app;
}

interface ApplyProps {
  readonly language: Language;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  /** The organisation is unknown: its particulars are asked as well. */
  readonly asked: boolean;
}

function ApplyPage({ language, form, hidden, asked }: ApplyProps) {
  const w = words[language].apply;
  const kinds = (['municipality', 'institution', 'service_holder'] as const).map((value) => ({
    value,
    label: w.kinds[value],
  }));
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      <Form action={applyPath} hidden={{ ...hidden, asked: asked ? 'yes' : 'no' }}>
        <TextField
          {...textOf(form, 'registrationNumber')}
          label={w.registrationNumber}
          hint={w.registrationNumberHint}
          inputmode="numeric"
          width="medium"
        />
        {asked && (
          <>
            <Notice title={w.unknownTitle}>
              <p>{w.unknownText}</p>
            </Notice>
            <TextField {...textOf(form, 'name')} label={w.name} />
            <Select {...textOf(form, 'kind')} label={w.kind} choices={kinds} />
            <TextField {...textOf(form, 'address')} label={w.address} />
            <TextField {...textOf(form, 'organisationEmail')} label={w.organisationEmail} type="email" />
            <TextField {...textOf(form, 'phone')} label={w.phone} type="tel" width="medium" />
            <TextField {...textOf(form, 'dataProtection')} label={w.dataProtection} />
          </>
        )}
        <TextField {...textOf(form, 'position')} label={w.position} />
        <TextField {...textOf(form, 'email')} label={w.email} hint={w.emailHint} type="email" autocomplete="email" />
        <Actions>
          <SubmitButton text={w.goOn} />
        </Actions>
      </Form>
      <Form action="/sign-out" hidden={hidden}>
        <Actions>
          <SubmitButton text={words[language].apply.signOut} kind="secondary" />
        </Actions>
      </Form>
    </>
  );
}
