import { basedOnIn, HoldsNow } from '#platform/html/based-on.tsx';
import { DataTable } from '#platform/html/data-table.tsx';
import { Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading, Section } from '#platform/html/layout.tsx';
import { SummaryList } from '#platform/html/summary-list.tsx';
import { TextArea, TextField } from '#platform/html/text-field.tsx';
import { type FilledForm, textOf } from '#platform/html/typed.ts';
import { formDate, formMoment, officialDay } from '#platform/languages/dates.ts';
import type { Language } from '#platform/languages/languages.ts';
import { words as blankWords } from './blanks/words.ts';
import type { Place, RegisterEntry, RegisterMark } from './register-entries.ts';
import { retainedUntil } from './retention.ts';
import type { Scan } from './scans.ts';
import { words } from './words.ts';

type Props = {
  readonly language: Language;
  readonly entry: RegisterEntry;
  readonly scans: readonly Scan[];
  readonly staff: ReadonlyMap<string, string>;
  readonly form: FilledForm;
  readonly hidden: Readonly<Record<string, string>>;
  readonly mayCorrect: boolean;
};

/** One entry of the register with all its marks and scans. */
export function EntryPage(props: Props) {
  const { language, entry, mayCorrect } = props;
  const w = words[language];
  return (
    <>
      <PageHeading caption={w.register} text={w.entryNumber(entry.number, entry.year)} />
      <Facts {...props} />
      <Section heading={w.scans} id="scans">
        <Scans {...props} />
        <CutScans {...props} />
      </Section>
      <Section heading={w.marks} id="marks">
        <MarksTable {...props} />
      </Section>
      {mayCorrect && (
        <Section heading={w.correct} id="correct">
          <Correction {...props} />
        </Section>
      )}
    </>
  );
}

function Facts({ language, entry, staff }: Props) {
  const w = words[language];
  const { place, firstPlace } = entry;
  const shown = (field: keyof Place, value: string) =>
    place && firstPlace && place[field] !== firstPlace[field] ? w.corrected(value) : value;
  return (
    <SummaryList
      rows={[
        { key: w.date, value: formDate(entry.registeredOn, language) },
        { key: w.registeredBy, value: staff.get(entry.registeredBy) ?? '' },
        ...(entry.reservation
          ? [
              {
                key: blankWords[language].blank,
                value: <a href={`/register/blanks/${entry.reservation}`}>{blankWords[language].title}</a>,
              },
            ]
          : []),
        ...(entry.filledAt
          ? [
              {
                key: blankWords[language].entered,
                value: blankWords[language].signedByHand(formMoment(entry.filledAt, language)),
              },
            ]
          : []),
        { key: w.fileIndex, value: entry.fileIndex },
        { key: w.folder, value: place ? shown('folder', place.folder) : w.notPlaced },
        { key: w.pages, value: place ? shown('pages', String(place.pages)) : '–' },
        ...(firstPlace ? [{ key: w.recordedFirst, value: w.placeInWords(firstPlace.folder, firstPlace.pages) }] : []),
        { key: w.retained, value: w.retainedUntil(formDate(retainedUntil(entry), language)) },
      ]}
    />
  );
}

function Scans({ language, scans, staff }: Props) {
  const w = words[language];
  return (
    <DataTable
      caption={w.scans}
      captionHidden
      rows={scans}
      rowKey={(row) => row.id}
      empty={w.noScans}
      columns={[
        {
          heading: w.attached,
          isRowHeader: true,
          cell: (row) => (
            <a href={`/register/scans/${row.id}`} download>
              {formMoment(row.attachedAt, language)}
            </a>
          ),
        },
        { heading: w.by, cell: (row) => staff.get(row.attachedBy) ?? '' },
        {
          heading: w.state,
          cell: ({ putRight }) =>
            putRight ? w.scanPutRight(formMoment(putRight.at, language), staff.get(putRight.who) ?? '') : w.scanHolds,
        },
        { heading: w.kind, cell: (row) => w.scanTypes[row.mediaType] },
        { heading: w.size, cell: (row) => w.kilobytes(Math.ceil(row.size / 1024)), align: 'end' },
      ]}
    />
  );
}

/** What was cut off, for each scan of which something was: what was signed is not in it, but nobody should have to guess. */
function CutScans({ language, scans }: Props) {
  const w = words[language];
  return scans.map(({ id, attachedAt, size, sha256, uploadedSize, uploadedSha256 }) => {
    if (uploadedSize === null || uploadedSha256 === null) return null;
    return (
      <p key={id}>
        {w.scanCut(formMoment(attachedAt, language), uploadedSize - size)}{' '}
        {w.scanHashes(uploadedSha256.toString('hex'), sha256.toString('hex'))}
      </p>
    );
  });
}

function MarksTable({ language, entry, staff }: Props) {
  const w = words[language];
  return (
    <DataTable
      caption={w.marks}
      captionHidden
      rows={entry.marks}
      rowKey={(row) => `${row.kind} ${row.markedAt.toString()}`}
      empty={w.noMarks}
      columns={[
        { heading: w.mark, isRowHeader: true, cell: (row) => w.markKinds[row.kind] },
        { heading: w.note, cell: (row) => noteOf(row, language) },
        { heading: w.date, cell: (row) => formDate(officialDay(row.markedAt), language) },
        { heading: w.by, cell: (row) => staff.get(row.markedBy) ?? '' },
      ]}
    />
  );
}

function noteOf({ note, place }: RegisterMark, language: Language): string {
  return place ? `${note} (${words[language].placeInWords(place.folder, place.pages)})` : note;
}

function Correction({ language, entry, form, hidden }: Props) {
  const w = words[language];
  return (
    <Form
      action={`/register/${entry.document}/corrections`}
      hidden={{ ...hidden, ...basedOnIn(form, entry.placePutRight ?? entry.document) }}
    >
      <HoldsNow form={form} />
      <TextArea {...textOf(form, 'note')} label={w.correction} hint={w.correctionHint} rows={3} />
      {entry.place && (
        <>
          <TextField
            {...textOf(form, 'folder')}
            label={w.rightFolder}
            hint={w.ifWrong}
            required={false}
            width="medium"
          />
          <TextField
            {...textOf(form, 'pages')}
            label={w.rightPages}
            hint={w.ifWrong}
            required={false}
            inputmode="numeric"
            width="short"
          />
        </>
      )}
      <SubmitButton kind="secondary" text={w.addCorrection} />
    </Form>
  );
}
