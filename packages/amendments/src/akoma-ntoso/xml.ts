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

/** Reads an element with all that is inside. Throws a RangeError for anything but elements, attributes and text. */
export function readXml(text: string): Element {
  const [head = ''] = /^\uFEFF?(<\?xml [^>]*\?>)?\s*/.exec(text) ?? [];
  const reader = { text, at: head.length };
  const root = readElement(reader, 0);
  if (text.slice(reader.at).trim() !== '') throw wrong(reader);
  return root;
}

interface Reader {
  readonly text: string;
  at: number;
}

const deepest = 50;
const tag = /<([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const end = /<\/([A-Za-z][\w:.-]*)\s*>/y;
const between = /[^<]*/y;

function readElement(reader: Reader, depth: number): Element {
  const [, name = '', told = '', empty] = take(reader, tag) ?? [];
  if (name === '' || depth > deepest) throw wrong(reader);
  const attributes = Object.fromEntries(
    [...told.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value, reader)]),
  );
  if (empty) return { name, attributes, inside: [] };
  const inside: Element[] = [];
  let own = '';
  for (;;) {
    own += take(reader, between)?.[0] ?? '';
    const [, closed] = take(reader, end) ?? [];
    if (closed === name) break;
    if (closed !== undefined) throw wrong(reader);
    inside.push(readElement(reader, depth + 1));
  }
  if (inside.length === 0) return { name, attributes, inside: unescaped(own, reader) };
  if (own.trim() !== '') throw wrong(reader);
  return { name, attributes, inside };
}

function take(reader: Reader, what: RegExp): RegExpExecArray | null {
  what.lastIndex = reader.at;
  const found = what.exec(reader.text);
  if (found) reader.at = what.lastIndex;
  return found;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string, reader: Reader): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&/g, (_, figures, hexadecimal, name) => {
    const sign =
      figures || hexadecimal
        ? fromCode(Number(figures ?? `0x${hexadecimal}`))
        : name === undefined
          ? undefined
          : named[name];
    if (sign === undefined) throw wrong(reader);
    return sign;
  });
}

function fromCode(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function wrong({ text, at }: Reader): RangeError {
  const line = text.slice(0, at).split('\n').length;
  return new RangeError(`line ${line} has something else than elements, their attributes and text`);
}
