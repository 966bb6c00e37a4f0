import { RadioGroup } from '#platform/html/choice.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { addressOf } from '#platform/http/parameters.ts';
import type { Language } from '#platform/languages/languages.ts';
import { retentionActs } from './acts.ts';
import { HoldsTable, type Numbers } from './holds-table.tsx';
import type { Hold } from './queries.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly document: string;
  readonly entry: { readonly year: number; readonly number: number };
  readonly holds: readonly Hold[];
  readonly numbers: Numbers;
  readonly staff: ReadonlyMap<string, string>;
  readonly maySet: boolean;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly done: string | undefined;
};

/** What keeps an entry of the register beyond its term, and the form that sets a hold. */
export function EntryHoldsPage({
  language,
  document,
  entry,
  holds,
  numbers,
  staff,
  maySet,
  form,
  hidden,
  done,
}: Props) {
  const w = words[language];
  const choices = (['entry', 'person'] as const).map((value) => ({ value, label: w.reaches[value] }));
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading caption={w.entryNumber(entry.number, entry.year)} text={w.holds} lead={w.holdsLead} />
      <HoldsTable language={language} holds={holds} numbers={numbers} staff={staff} />
      {maySet && (
        <Section heading={w.setHold} id="set-hold">
          <p>{w.setHoldLead}</p>
          <Form action={addressOf(retentionActs.setHold.path, { document })} hidden={hidden}>
            <RadioGroup {...textOf(form, 'reaches')} label={w.reachQuestion} choices={choices} />
            <TextField {...textOf(form, 'reason')} label={w.reason} hint={w.reasonHint} spellcheck />
            <SubmitButton text={w.setHold} />
          </Form>
        </Section>
      )}
    </>
  );
}
