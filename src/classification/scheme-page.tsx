import { DataTable } from '#platform/html/data-table.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Prose, Section } from '#platform/html/layout.tsx';
import { Done } from '#platform/html/messages.tsx';
import { Pagination } from '#platform/html/pagination.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { DateField, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { classificationActs } from './acts.ts';
import type { Compared } from './compare-schemes.ts';
import type { Scheme } from './queries.ts';
import type { SchemeLine } from './scheme.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly scheme: Scheme;
  readonly staff: ReadonlyMap<string, string>;
  /** Beside the one that applies, if that is another one. */
  readonly compared: Compared | undefined;
  readonly lines: readonly SchemeLine[];
  readonly next: number | null;
  readonly isFirst: boolean;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly done: string | undefined;
};

/** A classification scheme: since when it applies, how it differs, its levels and files, and the form that adopts it. */
export function SchemePage({ language, scheme, staff, compared, form, hidden, done, ...page }: Props) {
  const w = words[language];
  return (
    <>
      <Done texts={w.done} word={done} />
      <PageHeading caption={w.title} text={w.schemeOf(formDate(officialDay(scheme.broughtAt), language))} />
      <SummaryList rows={factsOf(scheme, staff, language)} />
      {compared && <Differences language={language} compared={compared} />}
      {scheme.validFrom === null && (
        <Section heading={w.adopt} id="adopt">
          <p>{w.adoptLead}</p>
          <Form action={classificationActs.adoptScheme.path.replace('{scheme}', scheme.id)} hidden={hidden}>
            <DateField {...textOf(form, 'validFrom')} label={w.validFrom} hint={w.validFromHint} />
            <TextField
              {...textOf(form, 'agreement')}
              label={w.agreementNumber}
              hint={w.agreementHint}
              width="short"
              required={false}
            />
            <DateField {...textOf(form, 'agreedOn')} label={w.agreedOn} required={false} />
            <DateField {...textOf(form, 'renewBy')} label={w.agreedUntil} hint={w.agreedUntilHint} required={false} />
            <SubmitButton text={w.adopt} />
          </Form>
        </Section>
      )}
      <Lines language={language} scheme={scheme.id} {...page} />
    </>
  );
}

function factsOf(scheme: Scheme, staff: ReadonlyMap<string, string>, language: Language) {
  const w = words[language];
  const day = (one: Temporal.PlainDate) => formDate(one, language);
  const said = (at: Temporal.Instant, by: string) => `${staff.get(by) ?? ''}, ${formMoment(at, language)}`;
  const { agreement, agreedOn, agreedUntil, validFrom, adoptedAt, adoptedBy } = scheme;
  const isAgreed = agreement !== null && agreedOn !== null && agreedUntil !== null;
  return [
    { key: w.broughtBy, value: said(scheme.broughtAt, scheme.broughtBy) },
    { key: w.validFrom, value: validFrom ? day(validFrom) : w.states.waiting },
    ...(adoptedAt && adoptedBy
      ? [
          { key: w.adoptedBy, value: said(adoptedAt, adoptedBy) },
          {
            key: w.agreement,
            value: isAgreed ? w.agreementOf(agreement, day(agreedOn), day(agreedUntil)) : w.notAgreed,
          },
        ]
      : []),
  ];
}

/** So many files of each kind are named: of an altogether other scheme the rest is counted. */
const mostNamed = 30;

function Differences({ language, compared: { added, gone, changed } }: { language: Language; compared: Compared }) {
  const w = words[language];
  const isSame = added.length + gone.length + changed.length === 0;
  return (
    <Section heading={w.compared} id="compared">
      <Prose>
        {isSame && <p>{w.same}</p>}
        <Named
          heading={w.added(added.length)}
          files={added.map((file) => nameOf(file, language))}
          further={w.further}
        />
        <Named heading={w.gone(gone.length)} files={gone.map((file) => nameOf(file, language))} further={w.further} />
        <Named
          heading={w.changed(changed.length)}
          files={changed.map(({ before, after }) => `${nameOf(before, language)}; ${w.now(...told(after, language))}`)}
          further={w.further}
        />
      </Prose>
    </Section>
  );
}

type NamedProps = {
  readonly heading: string;
  readonly files: readonly string[];
  readonly further: (count: number) => string;
};

function Named({ heading, files, further }: NamedProps) {
  if (files.length === 0) return null;
  return (
    <>
      <p>{heading}:</p>
      <ul>
        {files.slice(0, mostNamed).map((file) => (
          <li key={file}>{file}</li>
        ))}
        {files.length > mostNamed && <li>{further(files.length - mostNamed)}</li>}
      </ul>
    </>
  );
}

function nameOf(file: SchemeLine, language: Language): string {
  return `${file.fileIndex} ${told(file, language).join(', ')}`;
}

function told({ title, term, needsConsent }: SchemeLine, language: Language): [string, string] {
  const w = words[language];
  const consent = needsConsent ? w.consentNeeded : w.consentNotNeeded;
  return [title ?? '', `${term?.said ?? ''} (${w.columns.consent}: ${consent})`];
}

type LinesProps = Pick<Props, 'language' | 'lines' | 'next' | 'isFirst'> & { readonly scheme: string };

function Lines({ language, scheme, lines, next, isFirst }: LinesProps) {
  const w = words[language];
  return (
    <Section heading={w.lines} id="lines">
      <DataTable
        caption={w.lines}
        captionHidden
        rows={lines}
        rowKey={(row) => row.fileIndex}
        columns={[
          { heading: w.columns.fileIndex, isRowHeader: true, cell: (row) => row.fileIndex },
          { heading: w.columns.title, cell: (row) => row.title ?? <strong>{row.levelName}</strong> },
          { heading: w.columns.term, cell: (row) => row.term?.said ?? '' },
          { heading: w.columns.unit, cell: (row) => row.unit ?? '' },
          { heading: w.columns.remarks, cell: otherOf },
          { heading: w.columns.consent, cell: (row) => (row.title === null ? '' : consentOf(row, language)) },
        ]}
      />
      <Pagination
        previous={isFirst ? undefined : `/classification/${scheme}`}
        next={next === null ? undefined : `/classification/${scheme}?after=${next}`}
      />
    </Section>
  );
}

/** Its medium, information system and what else the scheme says. */
function otherOf({ medium, informationSystem, remarks }: SchemeLine): string {
  return [medium?.said, informationSystem, remarks].filter(Boolean).join('; ');
}

function consentOf({ needsConsent }: SchemeLine, language: Language): string {
  const w = words[language];
  return needsConsent ? w.consentNeeded : w.consentNotNeeded;
}
