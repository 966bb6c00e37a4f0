import { HoldsNow } from '#platform/html/based-on.tsx';
import { RadioGroup } from '#platform/html/choice.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { RecordHistory, type ShownRecord } from '#platform/html/record-history.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { CountFields } from './count-fields.tsx';
import { meanOf, sumOf } from './mean.ts';
import { reasons } from './points.ts';
import type { CardsRecord } from './queries.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly holds: CardsRecord;
  readonly records: readonly CardsRecord[];
  readonly action: string;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly mayPutRight: boolean;
  readonly done: string | undefined;
}

/** The cards of a day by the record that holds, the form that puts them right, and the records before it. */
export function CardsPage({ language, holds, records, action, form, hidden, mayPutRight, done }: Props) {
  const w = words[language];
  const shown = records.map((record) => recordShown(record, record === holds, language));
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading text={w.ofDay(formDate(holds.day, language))} caption={w.title} />
      <SummaryList
        rows={[
          { key: w.together, value: String(sumOf(holds.answers)) },
          { key: w.mean, value: meanOf(holds.answers, language) || w.nobody },
          { key: w.each, value: inWords(holds, language) },
        ]}
      />
      {mayPutRight && (
        <Section heading={w.putRight} id="put-right">
          <p>{w.putRightHint}</p>
          <Form action={action} hidden={hidden}>
            <HoldsNow form={form}>
              <RecordHistory records={shown} />
            </HoldsNow>
            <CountFields language={language} form={form} />
            <RadioGroup
              {...textOf(form, 'reason')}
              label={w.reason}
              choices={reasons.map((value) => ({ value, label: w.reasons[value] }))}
            />
            <Actions>
              <SubmitButton text={w.putRight} />
            </Actions>
          </Form>
        </Section>
      )}
      {records.length > 1 && (
        <Section heading={w.history} id="history">
          <RecordHistory records={shown} />
        </Section>
      )}
    </>
  );
}

function recordShown(record: CardsRecord, holds: boolean, language: Language): ShownRecord {
  const w = words[language];
  const { id, reason, by, at } = record;
  return {
    key: id,
    title: reason === null ? w.first : w.again,
    holds,
    facts: [
      [w.each, inWords(record, language)],
      [w.reason, reason && w.reasons[reason]],
    ],
    by,
    at: formMoment(at, language),
  };
}

/** `8 points: 2, 10 points: 5`. */
function inWords({ answers }: CardsRecord, language: Language): string {
  const w = words[language];
  const given = answers.flatMap((number, at) => (number > 0 ? [`${w.count(at + 1)}: ${number}`] : []));
  return given.join(', ') || w.nobody;
}
