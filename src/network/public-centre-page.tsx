import { officeEmail } from '#organisations/index.ts';
import { DataTable } from '#platform/html/data-table.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { Tag } from '#platform/html/tag.tsx';
import { formDate, formMoment } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { dayInWords, nowInWords } from './day-in-words.ts';
import type { CentreWithHours, DatedHours } from './public-centres.ts';
import { words } from './words.ts';

type Props = CentreWithHours & { readonly language: Language; readonly at: Temporal.Instant };

/** A centre for everybody: whether it is open now, its hours this week, what is otherwise ahead, and how to reach it. */
export function PublicCentrePage({ language, at, centre, held, isOpen, today, week, exceptional }: Props) {
  const w = words[language];
  const { address, phone, email } = centre;
  return (
    <>
      <PageHeading text={centre.name} caption={centre.municipality} />
      <p class="on-paper">{w.centres.asOf(formMoment(at, language))}</p>
      <p>
        <Tag text={nowInWords(language, isOpen, today)} kind={isOpen ? 'done' : 'neutral'} />
        {held && ` ${w.centres.today}: ${dayInWords(language, today)}`}
      </p>
      <Section heading={w.centres.thisWeek} id="week">
        {held ? <Days language={language} days={week} caption={w.centres.thisWeek} /> : <p>{w.centres.notSaid}</p>}
        {held?.note && <p lang="lv">{held.note}</p>}
      </Section>
      <Section heading={w.centres.ahead} id="ahead">
        <Days language={language} days={exceptional.slice(0, mostAhead)} caption={w.centres.ahead} />
      </Section>
      <Section heading={w.centres.contacts} id="contacts">
        <SummaryList
          rows={[
            { key: w.centres.address, value: address || w.unknown },
            { key: w.centres.phone, value: phone ? <Phones text={phone} /> : w.unknown },
            { key: w.centres.email, value: email ? <Emails text={email} /> : w.unknown },
          ]}
        />
      </Section>
    </>
  );
}

/** Who looks at a page plans no further. */
const mostAhead = 10;

function Days({ language, days, caption }: { language: Language; days: readonly DatedHours[]; caption: string }) {
  const w = words[language];
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={days}
      rowKey={({ day }) => day.toString()}
      empty={w.centres.nothingAhead}
      columns={[
        {
          heading: w.centres.day,
          isRowHeader: true,
          cell: ({ day }) => `${w.weekdays[day.dayOfWeek - 1]}, ${formDate(day, language)}`,
        },
        { heading: w.openingHours, cell: (day) => dayInWords(language, day) },
      ]}
    />
  );
}

/** Several are kept with commas between them; what is none is not to be called or written to. */
function Phones({ text }: { text: string }) {
  return (
    <Each
      all={text.split(', ')}
      linkOf={(phone) => (/\d{3}/.test(phone) ? `tel:${phone.replaceAll(/[^+\d]/g, '')}` : '')}
    />
  );
}

function Emails({ text }: { text: string }) {
  return <Each all={text.split(', ')} linkOf={(email) => (officeEmail.test(email) ? `mailto:${email}` : '')} />;
}

function Each({ all, linkOf }: { all: readonly string[]; linkOf: (one: string) => string }) {
  return (
    <>
      {all.map((one, at) => (
        <span key={one}>
          {at > 0 && ', '}
          {linkOf(one) ? <a href={linkOf(one)}>{one}</a> : one}
        </span>
      ))}
    </>
  );
}
