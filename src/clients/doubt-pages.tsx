import type { Context, Hono } from 'hono';
import { type Actor, actPage, isFor, lookAt, type Shown, viewPage } from '#acting/index.ts';
import type { Database } from '#platform/database/database.ts';
import { RadioGroup } from '#platform/html/choice.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Notice } from '#platform/html/messages.tsx';
import { DateField, TextArea } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm } from '#platform/http/http.ts';
import { endOfId } from '#platform/input/ids.ts';
import type { Problem } from '#platform/input/refusal.ts';
import type { Language } from '#platform/languages/languages.ts';
import { clientsActs } from './acts.ts';
import { DoubtSummary } from './doubt-summary.tsx';
import type { Doubt } from './doubts.ts';
import { doubtWordKinds } from './kinds.ts';
import { type DoubtsOfPerson, viewDoubts } from './view-doubts.ts';
import { words } from './words.ts';

/** The page of the doubts about a person: those that stand, what may be said of them, and those that were lifted. */
export function doubtPages(app: Hono<Env>, database: Database): void {
  const parts = { database };
  viewPage(app, parts, viewDoubts, (c, seen, { actor }) => shown(c, seen, actor, {}));
  const next = ({ of }: { readonly of: { readonly client: string } }) => `/clients/${of.client}/doubts`;
  const again = (c: Context<Env>, actor: Actor, problems: readonly Problem[], of: { client: string; doubt?: string }) =>
    lookAt(parts, actor, viewDoubts, { of }, (seen) => shown(c, seen, actor, { problems, doubt: of.doubt ?? 'new' }));
  actPage(app, parts, { act: clientsActs.recordDoubt, next, again });
  actPage(app, parts, { act: clientsActs.sayOfDoubt, next, again });
}

/** Which form was sent before, and what was wrong with it. */
interface SentBefore {
  readonly problems?: readonly Problem[];
  readonly doubt?: string;
}

const untouched: FilledForm = { typed: {}, errors: {} };

function shown(c: Context<Env>, seen: DoubtsOfPerson, actor: Actor, { problems = [], doubt }: SentBefore): Shown {
  const language = c.get('language');
  const w = words[language].doubts;
  const { person, doubts, staff, isOwn } = seen;
  const hidden = c.get('formBinding')();
  const formOf = (id: string) => (id === doubt ? filledForm(c, problems) : untouched);
  const mayAct = isFor(actor, clientsActs.recordDoubt) && !isOwn;
  const past = doubts.filter(({ stands }) => !stands);
  return {
    page: {
      title: `${w.title} – ${endOfId(person.id)}`,
      above: <BackLink href={`/clients/${person.id}`} text={words[language].personRecord} />,
      problems,
    },
    content: (
      <>
        <PageHeading caption={`${person.givenName} ${person.surname}`} text={w.title} lead={w.lead} />
        {isOwn && <Notice kind="warning" title={w.ofOneself} />}
        {!doubts.some(({ stands }) => stands) && <p>{w.none}</p>}
        {doubts
          .filter(({ stands }) => stands)
          .map((one) => (
            <Section key={one.id} heading={w.stands} id={`doubt-${one.id}`}>
              <DoubtSummary doubt={one} staff={staff} language={language} />
              {mayAct && (
                <WordForm client={person.id} doubt={one} form={formOf(one.id)} hidden={hidden} language={language} />
              )}
            </Section>
          ))}
        {mayAct && (
          <Section heading={w.record} id="record">
            <Form action={`/clients/${person.id}/doubts`} hidden={hidden}>
              <TextArea {...textOf(formOf('new'), 'reason')} label={w.reason} hint={w.reasonHint} rows={2} />
              <DateField
                {...textOf(formOf('new'), 'reviewOn')}
                label={w.reviewOn}
                hint={w.reviewHint}
                required={false}
              />
              <SubmitButton kind="secondary" text={w.record} />
            </Form>
          </Section>
        )}
        {past.length > 0 && (
          <Section heading={w.past} id="past">
            {past.map((one) => (
              <DoubtSummary key={one.id} doubt={one} staff={staff} language={language} />
            ))}
          </Section>
        )}
      </>
    ),
  };
}

interface WordFormProps {
  readonly client: string;
  readonly doubt: Doubt;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly language: Language;
}

function WordForm({ client, doubt, form, hidden, language }: WordFormProps) {
  const w = words[language].doubts;
  const review = <DateField {...textOf(form, 'reviewOn')} label={w.reviewOn} hint={w.reviewHint} required={false} />;
  return (
    <Form action={`/clients/${client}/doubts/${doubt.id}/words`} hidden={hidden}>
      <RadioGroup
        {...textOf(form, 'kind')}
        label={w.kind}
        choices={doubtWordKinds.map((value) => ({
          value,
          label: w.kinds[value],
          ...(value === 'reviewed' && { reveals: review }),
        }))}
      />
      <TextArea {...textOf(form, 'text')} label={w.text} hint={w.textHint} rows={2} />
      <SubmitButton kind="secondary" text={w.say} />
    </Form>
  );
}
