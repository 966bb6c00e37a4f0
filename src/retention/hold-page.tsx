import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { addressOf } from '#platform/http/parameters.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { retentionActs } from './acts.ts';
import { type Numbers, whatIsHeld } from './holds-table.tsx';
import type { Hold } from './queries.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly centre: { readonly id: string; readonly name: string };
  readonly hold: Hold;
  readonly numbers: Numbers;
  readonly staff: ReadonlyMap<string, string>;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly done: string | undefined;
};

/** One hold: what it reaches, why, since when; and the form that lifts it. */
export function HoldPage({ language, centre, hold, numbers, staff, form, hidden, done }: Props) {
  const w = words[language];
  const { lifted } = hold;
  const said = (at: Temporal.Instant, by: string) => `${formMoment(at, language)}, ${staff.get(by) ?? ''}`;
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading caption={centre.name} text={w.hold} />
      <SummaryList
        rows={[
          { key: w.reach, value: whatIsHeld(hold, numbers, language) },
          { key: w.setAt, value: said(hold.setAt, hold.setBy) },
          { key: w.reason, value: hold.reason },
          { key: w.liftedAt, value: lifted ? said(lifted.at, lifted.by) : w.notLifted },
          ...(lifted ? [{ key: w.liftReason, value: lifted.reason }] : []),
        ]}
      />
      {!lifted && (
        <Section heading={w.lift} id="lift">
          <p>{w.liftLead}</p>
          <Form action={addressOf(retentionActs.liftHold.path, { centre: centre.id, hold: hold.id })} hidden={hidden}>
            <TextField {...textOf(form, 'reason')} label={w.liftReason} spellcheck />
            <SubmitButton text={w.lift} />
          </Form>
        </Section>
      )}
    </>
  );
}
