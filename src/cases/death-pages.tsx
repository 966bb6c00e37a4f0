import type { Context, Hono } from 'hono';
import { type Act, type Actor, actPage, isFor, lookAt, type Shown, viewPage } from '#acting/index.ts';
import { type Death, standingDeath } from '#clients/index.ts';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { InsetText, Notice } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { DateField, TextArea, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { type Env, filledForm } from '#platform/http/http.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { endOfId } from '#platform/input/ids.ts';
import type { Problem } from '#platform/input/refusal.ts';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { deathActs } from './acts.ts';
import type { CaseParts } from './case-parts.ts';
import { type DeathsOfPerson, viewDeaths } from './deaths/view-deaths.ts';
import { words } from './deaths/words.ts';

/** The page of a person's death: what is recorded of it, and the form of the act that may come next. */
export function deathPages(app: Hono<Env>, parts: CaseParts): void {
  viewPage(app, parts, viewDeaths, (c, seen, { actor }) => shown(c, seen, actor, []));
  const again = (c: Context<Env>, actor: Actor, problems: readonly Problem[], of: { readonly client: string }) =>
    lookAt(parts, actor, viewDeaths, { of }, (seen) => shown(c, seen, actor, problems));
  const next = ({ of }: { readonly of: { readonly client: string } }) => `/clients/${of.client}/death`;
  actPage(app, parts, { act: deathActs.recordDeath, next, again });
  actPage(app, parts, { act: deathActs.sayDeathMistaken, next, again });
  actPage(app, parts, { act: deathActs.confirmDeathMistaken, next, again });
}

function shown(c: Context<Env>, seen: DeathsOfPerson, actor: Actor, problems: readonly Problem[]): Shown {
  const language = c.get('language');
  const w = words[language];
  const form = filledForm(c, problems);
  const { person, isOwn } = seen;
  const death = standingDeath(seen.deaths);
  const past = seen.deaths.filter((one) => one !== death);
  const mayAct = isFor(actor, deathActs.recordDeath) && !isOwn;
  const hidden = c.get('formBinding')();
  return {
    page: {
      title: `${w.title} – ${endOfId(person.id)}`,
      above: <BackLink href={`/clients/${person.id}`} text={w.toRecord} />,
      problems,
    },
    content: (
      <>
        <PageHeading caption={`${person.givenName} ${person.surname}`} text={w.title} />
        {isOwn && <Notice kind="warning" title={w.ofOneself} />}
        {death ? <Recorded death={death} seen={seen} language={language} /> : <p>{w.none}</p>}
        {mayAct && <NextAct {...{ death, seen, actor, form, hidden, language }} />}
        {past.length > 0 && (
          <Section heading={w.putRight} id="put-right">
            {past.map((one) => (
              <Recorded key={one.id} death={one} seen={seen} language={language} />
            ))}
          </Section>
        )}
      </>
    ),
  };
}

interface OneDeath {
  readonly death: Death;
  readonly seen: DeathsOfPerson;
  readonly language: Language;
}

function Recorded({ death, seen, language }: OneDeath) {
  const w = words[language];
  const by = (moment: Temporal.Instant, staff: string) =>
    `${formMoment(moment, language)}, ${seen.staff.get(staff) ?? ''}`;
  const { mistake } = death;
  return (
    <SummaryList
      rows={[
        { key: w.diedOn, value: formDate(death.diedOn, language) },
        ...(death.toldBy ? [{ key: w.toldBy, value: death.toldBy }] : []),
        { key: w.recorded, value: by(death.recordedAt, death.recordedBy) },
        ...(mistake
          ? [
              { key: w.reason, value: mistake.reason ?? '' },
              { key: w.saidMistaken, value: by(mistake.saidAt, mistake.saidBy) },
            ]
          : []),
        ...(mistake?.confirmedAt && mistake.confirmedBy
          ? [{ key: w.confirmed, value: by(mistake.confirmedAt, mistake.confirmedBy) }]
          : []),
      ]}
    />
  );
}

interface NextActProps {
  readonly death: Death | undefined;
  readonly seen: DeathsOfPerson;
  readonly actor: Actor;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly language: Language;
}

function NextAct({ death, seen, actor, form, hidden, language }: NextActProps) {
  const w = words[language];
  const at = ({ path }: Pick<Act, 'path'>) => addressOf(path, { client: seen.person.id });
  if (!death) {
    return (
      <Section heading={w.record} id="record">
        <InsetText>{w.recordHelp}</InsetText>
        <Form action={at(deathActs.recordDeath)} hidden={hidden}>
          <DateField {...textOf(form, 'diedOn')} label={w.diedOn} hint={w.diedOnHint} required={false} />
          <TextField {...textOf(form, 'toldBy')} label={w.toldBy} hint={w.toldByHint} />
          <SubmitButton kind="danger" text={w.record} />
        </Form>
      </Section>
    );
  }
  if (!death.mistake) {
    return (
      <Section heading={w.mistaken} id="mistaken">
        <Form action={at(deathActs.sayDeathMistaken)} hidden={hidden}>
          <TextArea {...textOf(form, 'reason')} label={w.reason} hint={w.reasonHint} rows={2} />
          <SubmitButton kind="secondary" text={w.sayMistaken} />
        </Form>
      </Section>
    );
  }
  if (death.mistake.saidBy === actor.person) return <Notice title={w.anotherConfirms} />;
  return (
    <Section heading={w.mistaken} id="mistaken">
      <InsetText>{w.confirmHelp}</InsetText>
      <Form action={at(deathActs.confirmDeathMistaken)} hidden={hidden}>
        <SubmitButton kind="secondary" text={w.confirm} />
      </Form>
    </Section>
  );
}
