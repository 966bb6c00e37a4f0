import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { deed } from '#acting/index.ts';
import { file, type SentFile } from '#platform/input/file.ts';
import { Refusal } from '#platform/input/refusal.ts';
import { say, type Text } from '#platform/languages/languages.ts';
import { readCsv } from '#platform/spreadsheets/read-csv.ts';
import { largestTable, readTable } from '#platform/spreadsheets/read-table.ts';
import { type TableBounds, UnreadableTable } from '#platform/spreadsheets/table.ts';
import { columns } from './columns.ts';
import { type ReadScheme, readScheme } from './read-scheme.ts';
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

type Sent = z.output<typeof bringSchemeInput>;

/** The lines of the table that was sent. Refuses it with all that is wrong with it, up to `mostFaults`. */
async function linesIn({ csv, csv_file }: Sent): Promise<readonly SchemeLine[]> {
  const isFile = (csv_file?.bytes.length ?? 0) > 0;
  const { lines, faults } = await schemeIn(isFile ? csv_file : undefined, csv);
  if (faults.length === 0) return lines;
  const left = faults.length - mostFaults;
  const told = [...faults.slice(0, mostFaults), ...(left > 0 ? [said((w) => w.furtherFaults(left))] : [])];
  const field = isFile ? 'csv_file' : 'csv';
  throw new Refusal({ code: 'classification.unread', kind: 'input', problems: told.map((text) => ({ field, text })) });
}

async function schemeIn(sent: SentFile | undefined, pasted: string): Promise<ReadScheme> {
  try {
    const table = sent ? (await readTable(sent.bytes, bounds)).table : readCsv(pasted, bounds);
    if (table.length === 0) return { lines: [], faults: [said((w) => w.nothingSent)] };
    if (table.length > bounds.lines) return { lines: [], faults: [said((w) => w.tooMany(mostLines))] };
    const read = readScheme(table);
    return read.lines.length > mostLines ? { lines: [], faults: [said((w) => w.tooMany(mostLines))] } : read;
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    const { fault, line } = error;
    return { lines: [], faults: [said((w) => w.unreadable[fault](line))] };
  }
}

function said(pick: (w: (typeof words)['lv']['refused']) => string): Text {
  return say(words, (w) => pick(w.refused));
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
