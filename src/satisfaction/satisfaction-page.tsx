import { CopyButton } from '#platform/html/copy-button.tsx';
import { DataTable } from '#platform/html/data-table.tsx';
import { Actions, Form, LinkButton, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { QrCode } from '#platform/html/qr-code.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import { type Language, languages } from '#platform/languages/languages.ts';
import { CountFields } from './count-fields.tsx';
import { meanOf, sumOf } from './mean.ts';
import type { Tablet } from './queries.ts';
import { tabletAddress } from './tablet-pages.tsx';
import { satisfactionViews } from './views.ts';
import { words } from './words.ts';

interface Props {
  readonly language: Language;
  readonly tablets: readonly Tablet[];
  readonly days: readonly {
    readonly id: string;
    readonly day: Temporal.PlainDate;
    readonly answers: readonly number[];
  }[];
  /** After which days are next; null: these are the last. */
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly form: FilledForm;
  readonly hidden: () => Readonly<Record<string, string>>;
  /** Whether this person sets up tablets and enters cards. */
  readonly mayEnter: boolean;
  readonly done: string | undefined;
  /** Where the site is, such as `https://tilts.example`. */
  readonly origin: string;
}

/** The centre's tablets, its days of cards, and the forms for both. */
export function SatisfactionPage(props: Props) {
  const { language, done } = props;
  const w = words[language];
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading text={w.title} lead={w.lead} />
      <Section heading={w.cards} id="cards">
        <Cards {...props} />
      </Section>
      <Section heading={w.tablets} id="tablets">
        <Tablets {...props} />
      </Section>
    </>
  );
}

function Cards({ language, days, next, isFirst, form, hidden, mayEnter }: Props) {
  const w = words[language];
  return (
    <>
      <DataTable
        caption={w.days}
        captionHidden
        rows={days}
        rowKey={({ id }) => id}
        empty={w.noDays}
        columns={[
          {
            heading: w.day,
            isRowHeader: true,
            cell: ({ id, day }) => <a href={`/satisfaction/cards/${id}`}>{formDate(day, language)}</a>,
          },
          { heading: w.together, align: 'end', cell: ({ answers }) => sumOf(answers) },
          { heading: w.mean, align: 'end', cell: ({ answers }) => meanOf(answers, language) },
        ]}
      />
      <Pagination
        previous={isFirst ? undefined : satisfactionViews.viewSatisfaction.path}
        next={next ? `${satisfactionViews.viewSatisfaction.path}?after=${next}` : undefined}
      />
      {mayEnter && (
        <>
          <Actions>
            {languages.map((each) => (
              <LinkButton
                key={each}
                kind="secondary"
                href={`${satisfactionViews.printCards.path}?in=${each}`}
                text={w.sheet[each]}
              />
            ))}
          </Actions>
          <h3>{w.enter}</h3>
          <p>{w.enterHint}</p>
          <Form action="/satisfaction/cards" hidden={hidden()} label={w.enter}>
            <DateField {...textOf(form, 'day')} label={w.day} />
            <CountFields language={language} form={form} />
            <SubmitButton text={w.save} />
          </Form>
        </>
      )}
    </>
  );
}

function Tablets({ language, tablets, form, hidden, mayEnter, origin }: Props) {
  const w = words[language];
  return (
    <>
      <p>{w.tabletHint}</p>
      {tablets.length === 0 && <p class="empty">{w.noTablets}</p>}
      {tablets.map(({ id, place, key, setUpAt, putAway }) => (
        <div key={id} class="tablet">
          <h3>{place}</h3>
          <p>
            {putAway ? w.putAwayAt(formMoment(putAway, language)) : `${w.setUpAt} ${formMoment(setUpAt, language)}`}
          </p>
          {!putAway && mayEnter && (
            <>
              <QrCode text={`${origin}${tabletAddress(key)}`} label={w.qr(place)} />
              <p>
                {w.address}: <CopyButton value={`${origin}${tabletAddress(key)}`} about={w.addressOf(place)} />
              </p>
              <Form action={`/satisfaction/tablets/${id}/putting-away`} hidden={hidden()}>
                <Actions>
                  <SubmitButton kind="secondary" text={w.putAwayOf(place)} />
                </Actions>
              </Form>
            </>
          )}
        </div>
      ))}
      {mayEnter && (
        <Form action="/satisfaction/tablets" hidden={hidden()} label={w.setUp}>
          <TextField {...textOf(form, 'place')} label={w.place} hint={w.placeHint} width="medium" />
          <SubmitButton kind="secondary" text={w.setUp} />
        </Form>
      )}
    </>
  );
}
