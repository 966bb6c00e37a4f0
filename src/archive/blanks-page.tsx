import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { PagedTable } from '#platform/html/paged-table.tsx';
import { TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words } from './blanks/words.ts';
import type { Reservation } from './blanks.ts';

type Props = {
  readonly language: Language;
  readonly reservations: readonly Reservation[];
  readonly staff: ReadonlyMap<string, string>;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly mayReserve: boolean;
  /** The last reservation of the page before. */
  readonly after: string | undefined;
};

/** The numbers that the centre reserved for blanks, and the form that reserves the next ones. */
export function BlanksPage({ language, reservations, staff, form, hidden, mayReserve, after }: Props) {
  const w = words[language];
  return (
    <>
      <PageHeading text={w.title} lead={w.lead} />
      <PagedTable
        caption={w.title}
        captionHidden
        after={after}
        action="/register/blanks"
        rows={reservations}
        rowKey={({ id }) => id}
        empty={w.none}
        columns={[
          {
            heading: w.numbers,
            isRowHeader: true,
            cell: ({ id, first, last, year }) => <a href={`/register/blanks/${id}`}>{w.range(first, last, year)}</a>,
          },
          { heading: w.reservedAt, cell: (row) => formMoment(row.reservedAt, language) },
          { heading: w.reservedBy, cell: (row) => staff.get(row.reservedBy) ?? '' },
          { heading: w.why, cell: (row) => row.reason },
          { heading: w.open, cell: (row) => row.open, align: 'end' },
        ]}
      />
      {mayReserve && (
        <Section heading={w.reserve} id="reserve">
          <p>{w.reserveHint}</p>
          <Form action="/register/blanks" hidden={hidden}>
            <TextField
              {...textOf(form, 'count')}
              label={w.count}
              hint={w.countHint}
              inputmode="numeric"
              width="short"
            />
            <TextField {...textOf(form, 'reason')} label={w.reason} hint={w.reasonHint} spellcheck />
            <SubmitButton text={w.save} />
          </Form>
        </Section>
      )}
    </>
  );
}
