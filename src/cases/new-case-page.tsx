import type { Context, Hono } from 'hono';
import { type Actor, actorAtDoor, actPage, lookAt, type Shown } from '#acting/index.ts';
import { type EServiceEdition, editionById } from '#catalogue/index.ts';
import { DeclarationFields, formatCode, maskCode, type Person } from '#clients/index.ts';
import { transaction } from '#platform/database/database.ts';
import { RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { InsetText } from '#platform/html/messages.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, type Typed, textOf } from '#platform/html/typed.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm, typedValue } from '#platform/http/http.ts';
import { honoPath, parametersOf } from '#platform/http/parameters.ts';
import { seeOther } from '#platform/http/see-other.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { keepFilledIn, keepUnjudged, leftFormsPath } from '#sign-in/index.ts';
import { caseActs } from './acts.ts';
import type { CaseParts } from './case-parts.ts';
import { eServicesMeant } from './e-services-meant.ts';
import { newCasePath } from './new-case-path.ts';
import { words as openingWords } from './opening/words.ts';
import { viewForWhom } from './view-for-whom.ts';
import { viewRecorded } from './view-recorded.ts';
import { words } from './words.ts';

/**
 * A case is opened with the client's declaration (2.6.), in one form. With the personal code and the document's number the identity
 * step that follows is filled in, if both are recorded here.
 */
export function newCasePages(app: Hono<Env>, parts: CaseParts): void {
  const { database } = parts;

  // Whoever the form was opened for is known here, or nothing is opened.
  app.post(honoPath(caseActs.openCase.path), async (c, next) => {
    await forWhom(c, c.get('typed').client);
    return next();
  });

  actPage(app, parts, {
    act: caseActs.openCase,
    formAt: newCasePath,
    beside: () => ({ next: { act: caseActs.declareNoMeans, ofAnswer: ({ id }) => ({ case: id }) } }),
    async next({ answer: { id }, typed }, c) {
      const personalCode = typedValue(typed, 'personalCode');
      const documentNumber = typedValue(typed, 'documentNumber');
      const path = `/cases/${id}/identity-checks`;
      if (!personalCode && !documentNumber) return path;
      const shown = { personalCode, documentNumber };
      return keepFilledIn(
        c,
        database,
        path,
        await filledFromRecord(c, id, shown, typedValue(typed, 'client') || undefined),
      );
    },
    again,
  });

  app.post(honoPath(viewRecorded.path), async (c) => {
    const { case: id } = parametersOf(c, viewRecorded.path) as { case: string };
    c.set('typed', await filledFromRecord(c, id, c.get('typed')));
    return seeOther(c, await keepUnjudged(c, database));
  });

  /** Nothing typed is replaced but the kind and the country, of which the form always shows one. */
  async function filledFromRecord(c: Context<Env>, id: string, typed: Typed, client?: string): Promise<Typed> {
    const personalCode = typedValue(typed, 'personalCode');
    const documentNumber = typedValue(typed, 'documentNumber');
    const asked = { of: { case: id }, query: { personalCode, documentNumber, client } };
    const found = await lookAt(parts, actorAtDoor(c), viewRecorded, asked, (seen) => seen);
    if (!found) return { ...typed, recorded: whyEmpty({ personalCode, documentNumber, client }) };
    const { givenName, surname, documentKind, documentCountry, documentValidTo } = found;
    const code = found.personalCode ? formatCode(found.personalCode) : '';
    const empty = (field: string, value: string) => (typedValue(typed, field) ? {} : { [field]: value });
    return {
      ...typed,
      documentKind,
      documentCountry,
      ...empty('documentValidTo', documentValidTo ? formDate(documentValidTo, c.get('language')) : ''),
      ...empty('personalCode', code),
      ...empty('givenName', givenName),
      ...empty('surname', surname),
      recorded: 'found',
    };
  }

  /** The person recorded here whose next case it is, if the employee came from their record or case. */
  async function forWhom(c: Context<Env>, client: Typed[string]): Promise<Person | undefined> {
    if (client === undefined) return undefined;
    const query = { client: typedValue({ client }, 'client') };
    return lookAt(parts, actorAtDoor(c), viewForWhom, { of: {}, query }, (seen) => seen);
  }

  async function again(c: Context<Env>, actor: Actor, problems: readonly Problem[]): Promise<Shown> {
    const language = c.get('language');
    const told = problems.map((one) => (one.field === 'edition' ? { ...one, field: 'eService' } : one));
    const form = filledForm(c, told);
    const day = officialDay(actor.at);
    // One that is refused is chosen anew, where the refusal is told.
    const isRefused = problems.some(({ field }) => field === 'edition');
    const chosen = isRefused ? undefined : typedValue(form.typed, 'edition') || c.req.query('edition');
    const text = typedValue(form.typed, 'eService');
    const client = await forWhom(c, form.typed.client ?? c.req.query('client'));
    const { edition, meant } = await transaction(database, actor.centre, async (tx) => ({
      edition: chosen ? await editionById(tx, chosen) : undefined,
      meant: text ? await eServicesMeant(tx, day, text) : [],
    }));
    const title = openingWords[language].newCase;
    return {
      content: (
        <>
          <PageHeading text={title} />
          <NewCaseForm
            form={form}
            language={language}
            edition={edition}
            meant={meant}
            client={client}
            hidden={c.get('formBinding')()}
          />
        </>
      ),
      page: { title, above: <BackLink href="/cases" />, problems: told },
    };
  }
}

/** Why nothing is filled in: `recorded` of the words of the identity check. */
function whyEmpty({ personalCode, documentNumber, client }: Readonly<Record<string, string | undefined>>) {
  if (!documentNumber) return 'unasked';
  if (personalCode) return 'none';
  return client ? 'otherDocument' : 'unasked';
}

interface NewCaseFormProps {
  readonly form: FilledForm;
  readonly language: Language;
  readonly edition: EServiceEdition | undefined;
  /** Those that the words typed may mean. */
  readonly meant: readonly EServiceEdition[];
  /** Recorded here, and meant without a personal code. */
  readonly client: Person | undefined;
  readonly hidden: Readonly<Record<string, string>>;
}

function NewCaseForm({ form, language, edition, meant, client, hidden }: NewCaseFormProps) {
  const w = openingWords[language];
  const consultation = edition ? `?${new URLSearchParams({ about: edition.id })}` : '';
  return (
    <Form
      action={caseActs.openCase.path}
      hidden={{ ...hidden, ...(edition && { edition: edition.id }), ...(client && { client: client.id }) }}
      keptAt={leftFormsPath}
    >
      {edition ? (
        <InsetText>
          {`${edition.code} ${edition.name[language]} `}
          <a href={newCasePath}>{w.otherEService}</a>
        </InsetText>
      ) : (
        <TextField {...textOf(form, 'eService')} label={w.eService} hint={w.eServiceHint} />
      )}
      {!edition && meant.length > 1 && (
        <RadioGroup
          {...textOf(form, 'edition')}
          label={w.whichOne}
          choices={meant.map(({ id, code, name }) => ({ value: id, label: name[language], hint: code }))}
        />
      )}
      <Section heading={w.declaration} id="declaration">
        <DeclarationFields form={form} language={language} />
      </Section>
      <Section heading={w.document} id="document">
        {client ? (
          <InsetText>
            <p>
              {`${w.forClient}: `}
              <strong>{`${client.givenName} ${client.surname}`}</strong>
              {client.code && ` (${maskCode(client.code)}) `}
              <a href={newCasePath}>{w.otherClient}</a>
            </p>
            <p>{w.sameClient}</p>
          </InsetText>
        ) : (
          <>
            <p class="field__hint">{w.documentHelp}</p>
            <TextField
              {...textOf(form, 'personalCode')}
              label={w.personalCode}
              required={false}
              inputmode="numeric"
              width="medium"
            />
          </>
        )}
        <TextField {...textOf(form, 'documentNumber')} label={w.documentNumber} required={false} width="medium" />
      </Section>
      <Actions>
        <SubmitButton text={w.open} />
        <LinkButton kind="secondary" href={`/consultations/new${consultation}`} text={words[language].hasMeans} />
      </Actions>
    </Form>
  );
}
