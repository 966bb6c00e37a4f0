// The child process of `documents.ts`. It holds the typesetter, whose native memory grows with every page it sets;
// the parent replaces it from time to time, and when it hangs or falls.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './documents-fonts.ts';
import type { DocumentOrder, DocumentReply } from './documents-process.ts';

const typesetters = new Map<string, NodeCompiler>();
let renders = 0;

process.on('message', (order: DocumentOrder) => process.send?.(render(order)));

function render({ template, data, standard }: DocumentOrder): DocumentReply {
  try {
    const path = fileURLToPath(template);
    const typesetter = typesetterFor(dirname(path));
    const pdf = typesetter.pdf({ mainFilePath: path, inputs: { data } }, { pdfStandard: standard });
    typesetter.evictCache(10);
    renders += 1;
    return { pdf, renders, megabytes: process.memoryUsage.rss() / 2 ** 20 };
  } catch (error) {
    return { fault: `The document could not be typeset: ${describe(error, data)}` };
  }
}

/** A template sees the files beside it and no others. */
function typesetterFor(directory: string): NodeCompiler {
  const known = typesetters.get(directory);
  if (known !== undefined) return known;
  const fontBlobs = Object.values(fontFiles)
    .flat()
    .map((file) => readFileSync(file));
  const typesetter = NodeCompiler.create({ workspace: directory, fontArgs: [{ fontBlobs }] });
  typesetters.set(directory, typesetter);
  return typesetter;
}

/** The typesetter's own words, without what stands in quotes or came from the data: errors are logged, people are not. */
function describe(error: unknown, data: string): string {
  const { message, code } = error as { message?: string; code?: string };
  const words = message || code || String(error);
  const diagnostics = [...words.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
  const told = diagnostics.length > 0 ? diagnostics.join('; ') : words;
  return stringsIn(JSON.parse(data))
    .reduce((text, value) => text.replaceAll(value, '…'), told)
    .replaceAll(/`[^`]*`/g, '…');
}

function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.length > 1 ? [data] : [];
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(stringsIn) : [];
}
