import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { file, type SentFile } from '#platform/input/file.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';
import { largestTable, readTable } from '#platform/spreadsheets/read-table.ts';
import { type Table, type TableBounds, UnreadableTable } from '#platform/spreadsheets/table.ts';
import { columns } from './columns.ts';
import { readScheme } from './read-scheme.ts';
import type { SchemeLine } from './scheme.ts';
import { own } from './tables.ts';
import { words } from './words.ts';

/** The longest scheme, with its headings and what stands above them. */
const mostLines = 5000;
const bounds: TableBounds = { lines: mostLines + 20, columns: columns.length + 3 };

const rowsAtOnce = 1000;

/** So many faults are told at once: further ones are counted. */
const mostFaults = 40;

/** A scheme as pasted text or as a file, CSV or XLSX. */
const bringSchemeInput = z.object({
  csv: z.string().max(largestTable).default(''),
  csv_file: file({
    missing: say(words, (w) => w.refused.nothingSent),
    most: largestTable,
    tooLarge: say(words, (w) => w.refused.tooLarge),
  }).optional(),
});

/**
 * Brings in the classification scheme of an administrator's municipality as a whole, from a table. It is read whole or refused with
 * each row that is not right. Nothing follows from it until it is adopted.
 */
export const bringScheme = deed({
  name: 'classification.bring',
  title: say(words, (w) => w.acts.bring),
  roles: ['administrator'],
  input: bringSchemeInput,
  prepare: (_parts: unknown, _actor, _given: unknown, input) => linesIn(input),
  async carryOut(tx, { organisation, person, at }, _given, _input, _needs, lines) {
    const id = randomUUIDv7();
    await own(tx)
      .insertInto('classification_scheme')
      .values({ organisation_id: organisation, id, brought_at: at, brought_by: person })
      .execute();
    const rows = lines.map((line, before) => rowOf(id, before + 1, line));
    for (let sent = 0; sent < rows.length; sent += rowsAtOnce) {
      await own(tx)
        .insertInto('classification_line')
        .values(rows.slice(sent, sent + rowsAtOnce))
        .execute();
    }
    return { answer: { id }, things: { organisation, scheme: id } };
  },
});

async function linesIn(sent: { csv: string; csv_file?: SentFile | undefined }): Promise<readonly SchemeLine[]> {
  const isFile = (sent.csv_file?.bytes.length ?? 0) > 0;
  const field = isFile ? 'csv_file' : 'csv';
  const table = await tableIn(isFile ? sent.csv_file : undefined, sent.csv, field);
  if (table.length === 0) throw refused(field, [say(words, (w) => w.refused.nothingSent)]);
  if (table.length > bounds.lines) throw refused(field, [say(words, (w) => w.refused.tooMany(mostLines))]);
  const { lines, faults } = readScheme(table);
  if (faults.length > 0) throw refused(field, faults);
  if (lines.length > mostLines) throw refused(field, [say(words, (w) => w.refused.tooMany(mostLines))]);
  return lines;
}

async function tableIn(sent: SentFile | undefined, pasted: string, field: string): Promise<Table> {
  try {
    return sent ? (await readTable(sent.bytes, bounds)).table : readCsv(pasted, bounds);
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    const { fault, line } = error;
    throw refused(field, [say(words, (w) => w.refused.unreadable[fault](line))]);
  }
}

function refused(field: string, faults: readonly Text[]): Refusal {
  const left = faults.length - mostFaults;
  const told = [
    ...faults.slice(0, mostFaults),
    ...(left > 0 ? [say(words, (w) => w.refused.furtherFaults(left))] : []),
  ];
  return new Refusal({ code: 'classification.unread', kind: 'input', problems: told.map((text) => ({ field, text })) });
}

function rowOf(scheme: string, position: number, { term, medium, ...line }: SchemeLine) {
  return {
    scheme_id: scheme,
    position,
    file_index: line.fileIndex,
    level_name: line.levelName,
    title: line.title,
    term_said: term?.said ?? null,
    term_years: term?.years ?? null,
    is_permanent: term?.isPermanent ?? false,
    unit: line.unit,
    medium: medium?.kind ?? null,
    medium_said: medium?.said ?? null,
    information_system: line.informationSystem,
    remarks: line.remarks,
    needs_consent: line.needsConsent,
  };
}
