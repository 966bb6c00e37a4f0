import { SaxesParser } from 'saxes';

/** An element of XML: its attributes in their order, and elements or text inside, never both. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  inside: readonly Element[] | string;
}

/** An element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  inside: readonly Element[] | string = [],
): Element {
  const told = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { name, attributes: Object.fromEntries(told), inside };
}

/** The element on lines of its own. Throws a RangeError for what no XML can have. */
export function written(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, inside }: Element, indent: string): string[] {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${told.join('')}`;
  if (inside.length === 0) return [`${start}/>`];
  if (typeof inside === 'string') return [`${start}>${escaped(inside)}</${name}>`];
  return [`${start}>`, ...inside.flatMap((one) => lines(one, `${indent}  `)), `${indent}</${name}>`];
}

function escaped(text: string): string {
  if (/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u.test(text) || !text.isWellFormed()) {
    throw new RangeError('the text has signs that XML cannot have');
  }
  return text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const deepest = 50;

/** Reads an element with all that is inside. Throws a RangeError for anything but elements, attributes and text, a document type among it. */
export function readXml(text: string): Element {
  const root: Reading = { name: '', attributes: {}, elements: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    throw new RangeError(message);
  });
  for (const other of ['doctype', 'processinginstruction', 'comment', 'cdata'] as const) {
    parser.on(other, () => void parser.fail('something else than elements, their attributes and text'));
  }
  parser.on('opentag', ({ name, attributes }) => {
    const read: Reading = { name, attributes, elements: [], text: '' };
    open.at(-1)?.elements.push(read);
    if (open.push(read) > deepest) parser.fail('elements inside one another too deeply');
  });
  parser.on('text', (own) => {
    const around = open.at(-1);
    if (around) around.text += own;
  });
  parser.on('closetag', () => {
    const { elements, text: own } = open.pop() ?? root;
    if (elements.length > 0 && own.trim() !== '') parser.fail('text beside elements');
  });
  parser.write(text).close();
  return finished(root.elements[0] ?? root);
}

interface Reading {
  name: string;
  attributes: Readonly<Record<string, string>>;
  elements: Reading[];
  text: string;
}

function finished({ name, attributes, elements, text }: Reading): Element {
  return { name, attributes, inside: elements.length > 0 ? elements.map(finished) : text };
}
