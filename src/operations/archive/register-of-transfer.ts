import { createHash } from 'node:crypto';
import { markText, type TransferredEntry } from '#archive/index.ts';
import { formDate, officialDay } from '#platform/languages/dates.ts';
import { workbookOf } from '#platform/spreadsheets/workbook-of.ts';
import { attributes, escaped } from './xml.ts';

/** A file among those that are handed over, by its path in the ZIP. */
export interface TransferredFile {
  readonly path: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha512: string;
}

/** A line of the register that goes with the papers. */
export interface RegisterLine {
  readonly entry: TransferredEntry['entry'];
  readonly retainedUntil: Temporal.PlainDate;
  readonly files: readonly TransferredFile[];
}

/** Whose papers they are: as the register's head says. */
export interface TransferHead {
  readonly municipality: string;
  readonly centre: string;
  readonly year: number;
  readonly fileIndex: string;
  readonly title: string;
  readonly madeOn: Temporal.PlainDate;
}

export function sha512Of(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex');
}

/** The register as XML, UTF-8: what `tilts archive check` reads. */
export function registerXml(head: TransferHead, lines: readonly RegisterLine[]): Buffer {
  const { municipality, centre, year, fileIndex, title, madeOn } = head;
  const said = attributes({ municipality, centre, year, fileIndex, title, madeOn: madeOn.toString() });
  const entries = lines.map(({ entry, retainedUntil, files }) => {
    const { number, registeredOn, place, marks } = entry;
    const held = { number, registeredOn: registeredOn.toString(), retainedUntil: retainedUntil.toString() };
    return [
      `  <entry${attributes({ ...held, ...(place && { place: place.folder, pages: place.pages }) })}>`,
      ...marks.map(
        ({ kind, markedAt, note }) =>
          `    <mark${attributes({ kind, on: officialDay(markedAt).toString() })}>${escaped(note)}</mark>`,
      ),
      ...files.map(
        ({ path, mediaType, size, sha512 }) => `    <file${attributes({ path, mediaType, size, sha512 })}/>`,
      ),
      '  </entry>',
    ].join('\n');
  });
  const xml = ['<?xml version="1.0" encoding="UTF-8"?>', `<register${said}>`, ...entries, '</register>', ''];
  return Buffer.from(xml.join('\n'));
}

/** The same as a workbook, for people: the register, and whose papers they are. */
export async function registerWorkbook(head: TransferHead, lines: readonly RegisterLine[]): Promise<Buffer> {
  const { municipality, centre, year, fileIndex, title, madeOn } = head;
  const headings = ['Numurs', 'Datums', 'Jāglabā līdz', 'Vieta', 'Lapas', 'Atzīmes', 'Datnes'];
  const rows = lines.map(({ entry: { number, registeredOn, place, marks }, retainedUntil, files }) => [
    number,
    formDate(registeredOn),
    formDate(retainedUntil),
    place?.folder ?? null,
    place?.pages ?? null,
    marks.map(({ kind, note }) => [markText(kind).lv, note].filter(Boolean).join(': ')).join(', '),
    files.map(({ path }) => path).join(', '),
  ]);
  const about = [
    ['Pašvaldība', municipality],
    ['Centrs', centre],
    ['Lieta', `${fileIndex} ${title}, ${year}. gads`],
    ['Sagatavots', formDate(madeOn)],
  ];
  const content = await workbookOf([
    { name: 'Reģistrs', rows: [headings, ...rows] },
    { name: 'Lieta', rows: about },
  ]);
  return Buffer.from(content);
}
