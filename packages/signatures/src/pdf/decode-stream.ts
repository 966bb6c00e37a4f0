import { inflateSync } from 'node:zlib';
import { Malformed } from '../malformed.ts';
import { isDictionary, nameOf, type PdfStream, type PdfValue } from './pdf-values.ts';

const LARGEST = 32 * 1024 * 1024;

/**
 * The content of a stream, `most` octets or 32 MiB: inflated if deflated, with PNG predictors undone. Other filters are not used in what
 * signatures need.
 */
export function decodeStream(
  stream: PdfStream,
  resolve: (value: PdfValue | undefined) => PdfValue,
  most = LARGEST,
): Buffer {
  const filter = resolve(stream.dictionary.get('Filter'));
  const filters = Array.isArray(filter) ? filter.map(resolve) : filter === null ? [] : [filter];
  if (filters.length === 0) return bounded(stream.raw, most);
  if (filters.length > 1 || nameOf(filters[0]) !== 'FlateDecode') throw new Malformed('PDF: an unexpected filter');
  const parameters = resolve(stream.dictionary.get('DecodeParms'));
  const own = Array.isArray(parameters) ? resolve(parameters[0]) : parameters;
  const inflated = inflate(stream.raw, Math.min(most, LARGEST));
  if (!isDictionary(own)) return inflated;
  const predictor = resolve(own.get('Predictor'));
  const columns = resolve(own.get('Columns'));
  if (predictor === null || predictor === 1) return inflated;
  if (typeof predictor !== 'number' || predictor < 10) throw new Malformed('PDF: an unexpected predictor');
  return undoPng(inflated, typeof columns === 'number' ? columns : 1);
}

function bounded(raw: Buffer, most: number): Buffer {
  if (raw.length > most) throw new Malformed('PDF: a stream longer than the limit');
  return raw;
}

function inflate(raw: Buffer, most: number): Buffer {
  if (most < 1) throw new Malformed('PDF: streams longer than the limit');
  try {
    return inflateSync(raw, { maxOutputLength: most });
  } catch {
    throw new Malformed('PDF: a stream cannot be unpacked');
  }
}

/** Rows of cross-reference streams are stored as differences from the row above. */
function undoPng(data: Buffer, columns: number): Buffer {
  if (!Number.isInteger(columns) || columns < 1 || data.length % (columns + 1) !== 0) {
    throw new Malformed('PDF: rows of a wrong length');
  }
  const rows = data.length / (columns + 1);
  const out = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (columns + 1)];
    if (kind !== 0 && kind !== 1 && kind !== 2) throw new Malformed('PDF: an unexpected predictor');
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const left = kind === 1 && column > 0 ? (out[at - 1] ?? 0) : 0;
      const above = kind === 2 && row > 0 ? (out[at - columns] ?? 0) : 0;
      out[at] = ((data[row * (columns + 1) + 1 + column] ?? 0) + left + above) & 0xff;
    }
  }
  return out;
}
