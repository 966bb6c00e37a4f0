// The child process of `documents.ts`. It holds the typesetter, whose native memory grows with every page it sets; the
// parent replaces it from time to time, and when it hangs or crashes.
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';
import type { DocumentOrder, DocumentReply } from './process.ts';

const typesetters = new Map<string, NodeCompiler>();
let renders = 0;

process.on('message', (order: DocumentOrder) => process.send?.(render(order)));

function render({ template, data, standard, training }: DocumentOrder): DocumentReply {
  try {
    const path = fileURLToPath(template);
    const typesetter = typesetterFor(dirname(path));
    const set = typesetter.compile({
      mainFileContent: `${training ? markOfTraining : ''}${withoutMarks(basename(path), data)}`,
      inputs: { data },
    });
    // A warning is a fault as well: for a font it does not know, the typesetter warns and leaves the text out.
    const complaint = set.takeError() ?? set.takeWarnings();
    if (complaint !== null || set.result === null) return faultOf(complaint, data);
    const pdf = typesetter.pdf(set.result, { pdfStandard: standard });
    typesetter.evictCache(10);
    renders += 1;
    return { pdf, renders, megabytes: process.memoryUsage.rss() / 2 ** 20 };
  } catch (error) {
    return faultOf(error, data);
  }
}

/** Over whatever a template puts on its pages: a paper of a practice centre must not be taken for one that binds anybody. */
const markOfTraining = `#set page(foreground: {
  set text(font: "Noto Sans", fallback: false)
  place(center + horizon, rotate(-52deg, text(size: 72pt, weight: "bold", fill: rgb("#c0182e40"))[MĀCĪBAS]))
  place(center + top, dy: 4mm, text(size: 9pt, weight: "bold", fill: rgb("#c0182e"))[MĀCĪBU VIDE – nav dokuments · TRAINING – not a document])
})
`;

/**
 * The template, without the marks that nobody sees: they would be copied from the paper with what stands around them. Where a zero-width
 * space lets a long word be broken, it is still broken. Isolates stay only where something is written from right to left.
 */
function withoutMarks(template: string, data: string): string {
  const isolates = rightToLeft.test(data) ? '' : '#show regex("[\\u{2066}-\\u{2069}]"): none\n';
  return `${isolates}#show "\\u{200b}": h(0.001pt)\n#include ${JSON.stringify(template)}\n`;
}

/** Letters and signs of the fonts that we have for such scripts. */
const rightToLeft = /[\p{Script_Extensions=Hebrew}\p{Script_Extensions=Arabic}]/u;

function faultOf(complaint: unknown, data: string): DocumentReply {
  return { fault: `The document could not be typeset: ${withoutData(complaintsOf(complaint), data)}` };
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

/** The typesetter's own words. Setting and writing the file complain in two ways; anything else is an error of Node's. */
function complaintsOf(error: unknown): string {
  if (error instanceof NodeError) return error.shortDiagnostics.map(({ message }) => message).join('; ');
  const words = error instanceof Error ? error.message : String(error);
  const quoted = [...words.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message ?? '');
  return quoted.length > 0 ? quoted.join('; ') : words;
}

/** Without what stands in quotes or came from the data: errors are logged, people are not. */
function withoutData(complaints: string, data: string): string {
  return stringsIn(JSON.parse(data))
    .reduce((text, value) => text.replaceAll(value, '…'), complaints)
    .replaceAll(/`[^`]*`/g, '…');
}

function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return data.length > 1 ? [data] : [];
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(stringsIn) : [];
}
