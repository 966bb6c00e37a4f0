import { Actions, LinkButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { PagedTable } from '#platform/html/paged-table.tsx';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { publicAddress } from './addresses.ts';
import type { SaidHours } from './centre-hours.ts';
import { type Interval, intervalText } from './hours/opening.ts';
import type { DayState } from './tables.ts';
import { WeekTable, weekInOneText } from './week-table.tsx';
import { words } from './words.ts';

interface SaidDay {
  readonly id: string;
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly state: DayState;
  readonly times: readonly Interval[];
  readonly note: string | null;
  readonly saidAt: Temporal.Instant;
  readonly by: string;
}

interface Props {
  readonly language: Language;
  readonly centre: { readonly id: string; readonly name: string };
  readonly held: SaidHours | null;
  readonly said: readonly (SaidHours & { readonly by: string | null })[];
  readonly days: readonly SaidDay[];
  readonly done: string | undefined;
  readonly after: string | undefined;
}

/** A centre's hours as they are said today, and all that was said of them. */
export function HoursPage({ language, centre, held, said, days, done, after }: Props) {
  const w = words[language];
  const here = `/centres/${centre.id}`;
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading text={w.openingHours} caption={centre.name} lead={w.hoursLead} />
      <Actions>
        <LinkButton href={`${here}/opening-hours/change`} text={w.changeHours} />
        <LinkButton href={`${here}/opening-days/new`} text={w.addDay} kind="secondary" />
        <LinkButton href={publicAddress(centre.id)} text={w.publicPage} kind="secondary" />
      </Actions>
      <Section heading={w.today} id="today">
        {held?.opens === 'later' && <p>{w.opensChoices.later}</p>}
        {held ? <WeekTable language={language} week={held.week} /> : <p>{w.nothingSaid}</p>}
        {held?.note && <p>{held.note}</p>}
      </Section>
      <Section heading={w.saidDays} id="days">
        <PagedTable
          action={`${here}/opening-hours`}
          after={after}
          caption={w.saidDays}
          captionHidden
          rows={days}
          rowKey={({ id }) => id}
          empty={w.nothingSaid}
          columns={[
            { heading: w.days, isRowHeader: true, cell: ({ from, until }) => daysText(language, from, until) },
            { heading: w.hours, cell: (day) => dayText(language, day) },
            { heading: w.who, cell: ({ by }) => by },
            { heading: w.when, cell: ({ saidAt }) => formMoment(saidAt, language) },
          ]}
        />
      </Section>
      <Section heading={w.saidHours} id="said">
        <PagedTable
          action={`${here}/opening-hours`}
          after={after}
          rowsOnPage={saidOnAPage}
          caption={w.saidHours}
          captionHidden
          rows={said}
          rowKey={({ id }) => id}
          empty={w.nothingSaid}
          columns={[
            { heading: w.validFrom, isRowHeader: true, cell: ({ validFrom }) => formDate(validFrom, language) },
            { heading: w.hours, cell: (one) => saidText(language, one) },
            { heading: w.who, cell: ({ by }) => by ?? w.byList },
            { heading: w.when, cell: ({ saidAt }) => formMoment(saidAt, language) },
          ]}
        />
      </Section>
    </>
  );
}

/** Each of them is a week in words. */
const saidOnAPage = 20;

function saidText(language: Language, { opens, week, note }: SaidHours): string {
  const later = opens === 'later' ? words[language].opensChoices.later : '';
  return [later, weekInOneText(language, week), note ?? ''].filter(Boolean).join('. ');
}

/** `24.12.2026.–31.12.2026.`, or one day. */
export function daysText(language: Language, from: Temporal.PlainDate, until: Temporal.PlainDate): string {
  const [first, last] = [formDate(from, language), formDate(until, language)];
  return first === last ? first : `${first}–${last}`;
}

function dayText(language: Language, { state, times, note }: Pick<SaidDay, 'state' | 'times' | 'note'>): string {
  const w = words[language];
  const said = { closed: w.closed, open: '', on_call: w.onCall, usual: w.dayStates.usual }[state];
  return [times.map(intervalText).join('; '), said, note ?? ''].filter(Boolean).join(', ');
}
