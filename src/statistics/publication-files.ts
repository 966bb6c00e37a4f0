import { createHash } from 'node:crypto';
import { type Cell, csvLine } from '#platform/spreadsheets/write-csv.ts';
import { catalogueOf, type Publisher } from './data-catalogue.ts';
import { dimensionsOf, type PublicationContent } from './publication-content.ts';
import type { Publication } from './publish-statistics.ts';
import {
  type ColumnName,
  columns,
  type PublishedFile,
  type PublishedTable,
  schemaOf,
  tableName,
} from './published-tables.ts';

/**
 * The files of an edition, the same for the same edition: a table (CSV) for each margin that is published, what their columns mean (CSVW),
 * and the catalogue that a data portal reads (DCAT-AP 3). `address` is where they will stand.
 */
export function filesOf(
  { number, period, content }: Publication,
  publisher: Publisher,
  address: string,
): PublishedFile[] {
  const tables = content.margins.map(({ margin, cells }): PublishedTable => {
    const shown = columns(margin);
    const lines = linesOf(content, margin, cells);
    const text = [csvLine(shown), ...lines.map((line) => csvLine(shown.map((name) => line[name])))].join('');
    const digest = createHash('sha256').update(text).digest('hex');
    return { name: `${tableName(margin)}.csv`, text, margin, columns: shown, digest };
  });
  const metadata = file('csv-metadata.json', schemaOf(tables, period));
  const catalogue = catalogueOf({ number, period, refused: content.refused, tables, metadata, publisher, address });
  return [...tables.map(({ name, text }) => ({ name, text })), metadata, file('catalogue.jsonld', catalogue)];
}

type Line = Readonly<Partial<Record<ColumnName, Cell>>>;

/** The cells that are not 0, by time, place and service. */
function linesOf(
  content: PublicationContent,
  margin: readonly string[],
  cells: PublicationContent['margins'][number]['cells'],
): Line[] {
  const [, , time] = dimensionsOf(content);
  const times = time?.levels.find(({ name }) => name === margin[2])?.members ?? [];
  const lines = cells.map(({ at: [place = 0, service = 0, month = 0], count }): Line & { readonly order: string } => {
    const where = margin[0] === 'centre' ? content.places[place] : content.municipalities[place];
    const what = content.services[service];
    const period = times[month] ?? '';
    return {
      order: [period, where?.lv, what?.code ?? '~', what?.id].join('\n'),
      period,
      ...(margin[0] !== 'country' && where && { place_id: where.id, place: where.lv }),
      ...(margin[1] !== 'all' &&
        what && { service_id: what.id, service_code: what.code, service_lv: what.lv, service_en: what.en }),
      services: count,
      status: count === null ? 'hidden' : 'shown',
    };
  });
  return lines.toSorted((one, other) => (one.order < other.order ? -1 : 1));
}

function file(name: string, content: object): PublishedFile {
  return {
    name,
    text: `${JSON.stringify(content, null, 2)}
`,
  };
}
