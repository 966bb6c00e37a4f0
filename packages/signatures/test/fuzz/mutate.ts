import { writeZip } from '../../../demo/pki/write-zip.ts';
import { readZip } from '../../src/zip/read-zip.ts';
import type { ZipFile } from '../../src/zip/zip-file.ts';
import type { Draw } from './draw.ts';

/**
 * One mutant: of the bytes, of the numbers in a PDF or in the headers of a zip, of the zip's structure, or of a file
 * inside with everything else consistent.
 */
export function mutate(bytes: Buffer, draw: Draw): Buffer {
  const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  if (draw.below(3) === 0) return mutateBytes(bytes, draw);
  if (isPdf) return mutateNumber(bytes, draw);
  const entries = unpack(bytes);
  if (entries === undefined || draw.below(6) === 0) return mutateHeader(bytes, draw);
  return draw.below(4) === 0 ? mutateEntries(entries, draw) : mutateInside(entries, draw);
}

/** A number of a PDF becomes another one: an offset, a length, a width, a reference, a part of ByteRange. */
function mutateNumber(bytes: Buffer, draw: Draw): Buffer {
  const text = bytes.toString('latin1');
  const numbers = [...text.matchAll(/(?<![\w.<])\d{1,10}(?![\w.])/g)];
  if (numbers.length === 0) return mutateBytes(bytes, draw);
  const { index, 0: old } = draw.of(numbers);
  const by = draw.of(['0', '-1', '1.5', '9999999999', String(Number(old) + 1), draw.of(numbers)[0]]);
  return Buffer.from(text.slice(0, index) + by + text.slice(index + old.length), 'latin1');
}

/** A field in one of a zip's headers becomes nothing, one more, or as large as it can be. */
function mutateHeader(bytes: Buffer, draw: Draw): Buffer {
  const headers = [...bytes.toString('latin1').matchAll(/PK\p{Cc}{2}/gu)];
  if (headers.length === 0) return mutateBytes(bytes, draw);
  const mutant = Buffer.from(bytes);
  const at = draw.of(headers).index + 4 + 2 * draw.below(21);
  if (at + 2 > mutant.length) return mutateBytes(bytes, draw);
  mutant.writeUInt16LE(draw.of([0, (mutant.readUInt16LE(at) + 1) & 0xffff, 0xffff, draw.below(0x10000)]), at);
  return mutant;
}

function unpack(bytes: Buffer): ZipFile[] | undefined {
  try {
    return readZip(bytes);
  } catch {
    return undefined;
  }
}

/** One to four small changes: bits, bytes, cuts, repetitions, zeros. */
function mutateBytes(bytes: Buffer, draw: Draw): Buffer {
  let mutant = Buffer.from(bytes);
  for (let wounds = 1 + draw.below(4); wounds > 0 && mutant.length > 0; wounds--) {
    const at = draw.below(mutant.length);
    const length = draw.below(Math.min(64, mutant.length - at)) + 1;
    switch (draw.below(6)) {
      case 0:
        mutant[at] = (mutant[at] ?? 0) ^ (1 << draw.below(8));
        break;
      case 1:
        mutant[at] = draw.below(256);
        break;
      case 2:
        mutant = Buffer.concat([mutant.subarray(0, at), mutant.subarray(at + length)]);
        break;
      case 3:
        mutant = Buffer.concat([mutant.subarray(0, at + length), mutant.subarray(at)]);
        break;
      case 4:
        mutant.fill(0, at, at + length);
        break;
      default:
        mutant = mutant.subarray(0, at);
    }
  }
  return mutant;
}

/** Files removed, doubled, renamed, reordered, swapped or added. */
function mutateEntries(entries: readonly ZipFile[], draw: Draw): Buffer {
  const mutant = entries.map(({ name, bytes }) => ({ name, bytes }));
  const [one, other] = [draw.of(mutant), draw.of(mutant)];
  switch (draw.below(7)) {
    case 0:
      mutant.splice(mutant.indexOf(one), 1);
      break;
    case 1:
      mutant.push({ ...one });
      break;
    case 2:
      one.name = draw.of([
        `${one.name}x`,
        one.name.toUpperCase(),
        `../${one.name}`,
        other.name,
        '',
        'META-INF/signatures9.xml',
      ]);
      break;
    case 3:
      mutant.reverse();
      break;
    case 4:
      [one.bytes, other.bytes] = [other.bytes, one.bytes];
      break;
    case 5:
      mutant.push({
        name: draw.of(['new.txt', 'META-INF/new', 'META-INF/signatures1.xml', 'mimetype']),
        bytes: one.bytes,
      });
      break;
    default:
      one.bytes = Buffer.alloc(draw.below(100));
  }
  return writeZip(mutant);
}

/** A change inside one file, packed again correctly, so that it reaches the checks after the zip reader. */
function mutateInside(entries: readonly ZipFile[], draw: Draw): Buffer {
  const chosen = draw.of(entries);
  const mutated =
    /\.xml$/.test(chosen.name) && draw.below(4) > 0 ? mutateXml(chosen.bytes, draw) : mutateBytes(chosen.bytes, draw);
  return writeZip(entries.map(({ name, bytes }) => ({ name, bytes: name === chosen.name ? mutated : bytes })));
}

const ELEMENT = /<([\w:]+)(?:\s[^<>]*)?>[^<]*<\/\1>|<([\w:]+)(?:\s[^<>]*)?\/>/g;

/** Elements removed, doubled, moved or swapped; attributes and text changed; comments and instructions added. */
function mutateXml(bytes: Buffer, draw: Draw): Buffer {
  const text = bytes.toString('utf8');
  const leaves = [...text.matchAll(ELEMENT)];
  if (leaves.length === 0) return mutateBytes(bytes, draw);
  const leaf = draw.of(leaves);
  const other = draw.of(leaves);
  const replace = (by: string) => text.slice(0, leaf.index) + by + text.slice(leaf.index + leaf[0].length);
  const changed = [
    () => replace(''),
    () => replace(leaf[0] + leaf[0]),
    () => replace(other[0]),
    () => replace(other[0] + leaf[0]),
    () => replace(leaf[0].replace(/>[^<]*</, '><')),
    () => replace(leaf[0].replace(/>/, '><!-- put in -->')),
    () => replace(leaf[0].replace(/>/, '><?put in?>')),
    () =>
      replace(
        leaf[0].replace(
          /"[^"]*"/,
          `"${draw.of(['', '#S0', 'x', 'urn:x', 'http://www.w3.org/TR/1999/REC-xpath-19991116'])}"`,
        ),
      ),
    () => replace(leaf[0].replace(/ Id="[^"]*"/, '')),
    () => replace(`<wrap>${leaf[0]}</wrap>`),
    () => text.replaceAll('ds:', draw.of(['dsig:', 'xades:', ''])),
    () => text.replace(/<ds:Object>/, `<ds:Object>${leaf[0]}</ds:Object><ds:Object>`),
  ];
  return Buffer.from(draw.of(changed)());
}
