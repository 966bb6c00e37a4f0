import { CheckboxGroup, RadioGroup } from '#platform/html/choice.tsx';
import { DataTable } from '#platform/html/data-table.tsx';
import { Details } from '#platform/html/details.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { choicesOf, type FilledForm, textOf } from '#platform/html/typed.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './blanks/words.ts';
import { isOpenBlank, type Reservation } from './blanks.ts';
import { Marks } from './marks.tsx';
import type { RegisterEntry } from './register-entries.ts';
import { givenUpKinds } from './tables.ts';

type Props = {
  readonly language: Language;
  readonly reservation: Reservation;
  readonly blanks: readonly RegisterEntry[];
  readonly staff: ReadonlyMap<string, string>;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly mayGiveUp: boolean;
  /** What has just been done. */
  readonly done: string | undefined;
};

/** Numbers that were reserved at once, what became of each, and the form that says so of those that are not used. */
export function ReservationPage(props: Props) {
  const { language, reservation, blanks, staff, mayGiveUp, form, done } = props;
  const w = words[language];
  const { first, last, year, reason, reservedAt, reservedBy } = reservation;
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading caption={w.title} text={w.range(first, last, year)} lead={w.howToFill} />
      <SummaryList
        rows={[
          { key: w.reservedAt, value: formMoment(reservedAt, language) },
          { key: w.reservedBy, value: staff.get(reservedBy) ?? '' },
          { key: w.why, value: reason },
        ]}
      />
      <DataTable
        caption={w.numbers}
        captionHidden
        rows={blanks}
        rowKey={({ document }) => document}
        empty={w.none}
        columns={[
          {
            heading: w.number,
            isRowHeader: true,
            cell: ({ document, number }) => <a href={`/register/${document}`}>{number}</a>,
          },
          { heading: w.state, cell: (row) => <Marks entry={row} language={language} /> },
        ]}
      />
      {mayGiveUp && blanks.some(isOpenBlank) && (
        <Details summary={w.giveUp} open={Object.keys(form.errors).length > 0}>
          <GiveUp {...props} />
        </Details>
      )}
    </>
  );
}

function GiveUp({ language, reservation, blanks, form, hidden }: Props) {
  const w = words[language];
  return (
    <Form action={`/register/blanks/${reservation.id}/giving-up`} hidden={hidden}>
      <CheckboxGroup
        {...choicesOf(form, 'blanks')}
        label={w.which}
        choices={blanks.filter(isOpenBlank).map(({ document, number, year }) => ({
          value: document,
          label: w.range(number, number, year),
        }))}
      />
      <RadioGroup
        {...textOf(form, 'kind')}
        label={w.kind}
        choices={givenUpKinds.map((kind) => ({
          value: kind,
          label: w.kinds[kind],
          ...(kind === 'on_paper' && { hint: w.onPaperHint }),
        }))}
      />
      <TextField {...textOf(form, 'note')} label={w.note} hint={w.noteHint} spellcheck />
      <SubmitButton text={w.saveGivenUp} />
    </Form>
  );
}
