import { spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { create } from 'qrcode';

/** The content of a PDF as read by Mozilla's PDF.js; for tests. One with marks that nobody sees, but that are copied, is refused. */
export interface PdfContents {
  /** The text of all pages; a line's end counts as a space. */
  text: string;
  pages: string[];
  fonts: { name: string; embedded: boolean }[];
  /** Glyphs numbered 0, the font's replacement for a missing letter. */
  missingGlyphs: number;
  /** In points. */
  smallestType: number;
  title: string | undefined;
  language: string | undefined;
  tagged: boolean;
  /** The roles of the structure tree in reading order, such as `Document H1 P Table TR TH`. */
  roles: string[];
  alternatives: string[];
  xmp: string;
  /** The decompressed objects of the file, for searching. */
  objects: string;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfContents> {
  refuseInvisible(bytes);
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, fontExtraProperties: true }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
  const fonts = new Map<string, boolean>();
  let missingGlyphs = 0;
  for (const page of pages) missingGlyphs += await readGlyphs(page, fonts);
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const nodes = trees.flatMap((tree) => flatten(tree as StructureNode));
  const { info, metadata } = await pdf.getMetadata();
  const texts = await Promise.all(pages.map(textOf));
  const contents: PdfContents = {
    text: texts.join(' '),
    pages: texts,
    fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
    missingGlyphs,
    smallestType: Math.min(...(await Promise.all(pages.map(smallestTypeOf)))),
    title: (info as { Title?: string }).Title,
    language: (info as { Language?: string }).Language,
    tagged: (await pdf.getMarkInfo())?.Marked ?? false,
    roles: nodes.map((node) => node.role ?? '').filter((role) => role !== ''),
    alternatives: nodes.flatMap((node) => node.alt ?? []),
    xmp: metadata?.getRaw() ?? '',
    objects: uncompressed(bytes),
  };
  await pdf.destroy();
  return contents;
}

/** Isolates stand around what is written from right to left, which is read wrongly without them; Poppler adds embeddings of its own. */
const [anyInvisible, beyondDirections] = [/\p{Cf}/u, /[^\P{Cf}\u202a-\u202e\u2066-\u2069]/u];

/** PDF.js leaves out some that other readers copy. */
function refuseInvisible(bytes: Uint8Array): void {
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: bytes, maxBuffer: 1e8 });
  const text = stdout.toString('utf8');
  const invisible = /\p{Script_Extensions=Hebrew}|\p{Script_Extensions=Arabic}/u.test(text)
    ? beyondDirections
    : anyInvisible;
  const [hidden] = invisible.exec(text) ?? [];
  if (hidden === undefined) return;
  throw new Error(`U+${hidden.codePointAt(0)?.toString(16)}, which nobody sees, is copied from the paper: ${text}`);
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  return text.replaceAll(/\s+/g, ' ').trim();
}

async function smallestTypeOf(page: PDFPageProxy): Promise<number> {
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  return Math.min(...texts.map(({ transform }) => Math.round(Math.hypot(transform[2], transform[3]) * 100) / 100));
}

async function readGlyphs(page: PDFPageProxy, fonts: Map<string, boolean>): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let missing = 0;
  fnArray.forEach((operator, i) => {
    if (operator === OPS.setFont) {
      const font = page.commonObjs.get(argsArray[i][0]) as { name: string; missingFile?: boolean };
      fonts.set(font.name, font.missingFile !== true);
    }
    if (operator === OPS.showText) {
      const glyphs = argsArray[i][0] as ({ originalCharCode: number } | number)[];
      missing += glyphs.filter((glyph) => typeof glyph === 'object' && glyph.originalCharCode === 0).length;
    }
  });
  return missing;
}

interface StructureNode {
  role?: string;
  alt?: string;
  children?: StructureNode[];
}

function flatten(node: StructureNode | null): StructureNode[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(flatten)];
}

function uncompressed(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1');
  return file.replaceAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (stream, body: string) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return stream;
    }
  });
}

/**
 * Whether the first page, printed, shows the QR code of this text at its top right: each of its squares is checked on
 * the paper, as a camera would.
 */
export function showsQr(pdf: Uint8Array, text: string): boolean {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const { dark, left, top, width } = darkAtTopRight(pdf);
  const square = width / size;
  return Array.from(data.keys()).every((at) => {
    const x = Math.floor(left + ((at % size) + 0.5) * square);
    const y = Math.floor(top + (Math.floor(at / size) + 0.5) * square);
    return dark(x, y) === Boolean(data[at]);
  });
}

const dotsPerInch = 300;
const millimetre = dotsPerInch / 25.4;

/** The dark dots of the paper's top right corner below its header, and the box around them. */
function darkAtTopRight(pdf: Uint8Array) {
  const crop = { x: 165 * millimetre, y: 16 * millimetre, W: 29 * millimetre, H: 25 * millimetre };
  const box = Object.entries(crop).flatMap(([name, dots]) => [`-${name}`, String(Math.round(dots))]);
  const print = ['-gray', '-r', String(dotsPerInch), '-f', '1', '-l', '1', ...box, '-'];
  const { stdout } = spawnSync('pdftoppm', print, { input: pdf, maxBuffer: 1e8 });
  const [head = '', across = ''] = /^P5\s(\d+)\s\d+\s255\s/.exec(stdout.toString('latin1', 0, 40)) ?? [];
  const dots = stdout.subarray(head.length);
  const row = Number(across);
  const dark = (x: number, y: number) => (dots[y * row + x] ?? 255) < 128;
  const places = Array.from(dots.keys()).filter((at) => (dots[at] ?? 255) < 128);
  const columns = places.map((at) => at % row);
  const left = columns.reduce((least, x) => Math.min(least, x), row);
  const right = columns.reduce((most, x) => Math.max(most, x), 0);
  return { dark, left, top: Math.floor((places[0] ?? 0) / row), width: right - left + 1 };
}
