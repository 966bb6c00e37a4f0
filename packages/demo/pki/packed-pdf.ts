import { deflateSync } from 'node:zlib';

/** A small document with its objects in a stream and PNG-predicted cross-references, as many programs write. */
export function packedPdf(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let at = 0;
  const header = objects.map((body, index) => {
    const entry = `${index + 1} ${at}`;
    at += body.length + 1;
    return entry;
  });
  const first = `${header.join(' ')} `;
  const pack = deflateSync(Buffer.from(`${first}${objects.join(' ')}`));
  const start = '%PDF-1.7\n';
  const packObject = Buffer.concat([
    Buffer.from(
      `4 0 obj\n<</Type/ObjStm/N 3/First ${first.length}/Filter/FlateDecode/Length ${pack.length}>>\nstream\n`,
    ),
    pack,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const section = start.length + packObject.length;
  const rows = [
    [0, 0, 255],
    [2, 4, 0],
    [2, 4, 1],
    [2, 4, 2],
    [1, start.length, 0],
    [1, section, 0],
  ];
  const plain = rows.map(([kind = 0, one = 0, two = 0]) => [kind, one >> 8, one & 0xff, two]);
  // Predictor 12: each row is stored as its difference from the row above.
  const predicted = plain.map((row, index) => [
    2,
    ...row.map((octet, column) => (octet - (plain[index - 1]?.[column] ?? 0)) & 0xff),
  ]);
  const data = deflateSync(Buffer.from(predicted.flat()));
  return Buffer.concat([
    Buffer.from(start),
    packObject,
    Buffer.from(
      `5 0 obj\n<</Type/XRef/Size 6/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>/Length ${data.length}>>\nstream\n`,
    ),
    data,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${section}\n%%EOF\n`),
  ]);
}
