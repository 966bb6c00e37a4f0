import { fill, numbered } from './hostile-texts.ts';

/** A request that means harm, of about so many bytes. Headers and address are bounded by the server, bodies by the route. */
export interface Hostile {
  readonly search?: string;
  /** What stands in the address for each parameter, and behind it. */
  readonly inPath?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly body?: string | Buffer;
}

/** What is known of a route: the names that it reads, and what its own forms carry. */
export interface Known {
  readonly fields: readonly string[];
  readonly hidden: Readonly<Record<string, string>>;
}

export type Attack = (size: number, known: Known) => Hostile;

/** Signs as an address and a form write them. */
const written = ['a', '1', '+', '.', '-', ';', '%22', '%CC%96%CC%81', '%C4%81', '%', '%F0'];

/** Names that the site reads on any page. */
const usualNames = ['language', 'q', 'search', 'next', 'return_to', 'kept_form', 'purpose', 'from', 'until'];

/** Each known name with its share of the bytes. */
function shared(names: readonly string[], size: number, piece: string): string {
  return names.map((name) => `${name}=${fill(piece, size / names.length)}`).join('&');
}

const header = (name: string, piece: string): [string, Attack] => [
  `${name}: ${JSON.stringify(piece)}`,
  (size) => ({ headers: { [name]: fill(piece, size).trimEnd() } }),
];

/** In the address and in headers. */
export const beforeBodies: Readonly<Record<string, Attack>> = {
  'many questions': (size) => ({ search: fill('a=&', size) }),
  'many different questions': (size) => ({ search: numbered(size, (at) => `f${at}=&`) }),
  'the same question often': (size, { fields }) => ({ search: fill(`${fields[0] ?? 'q'}=a&`, size) }),
  ...Object.fromEntries(
    written.flatMap((sign): [string, Attack][] => [
      [`questions of ${sign}`, (size, { fields }) => ({ search: shared([...fields, ...usualNames], size, sign) })],
      [`an address of ${sign}`, (size) => ({ inPath: fill(sign, size) })],
    ]),
  ),
  'an address of folders': (size) => ({ inPath: fill('a/', size) }),
  'an address of slashes': (size) => ({ inPath: fill('/', size) }),
  'an address of ways up': (size) => ({ inPath: fill('a/../', size) }),
  ...Object.fromEntries([
    header('cookie', 'a=b; '),
    header('cookie', 'language=lv; '),
    header('cookie', 'a;'),
    header('cookie', '%20'),
    header('cookie', '"'),
    header('accept-language', 'lv,'),
    header('accept-language', 'a;q=0.1,'),
    header('content-type', 'multipart/form-data; '),
    header('content-type', ' '),
    header('x-forwarded-for', '1.1.1.1, '),
    header('x-forwarded-for', ','),
    header('idempotency-key', '0'),
    header('if-none-match', '"a", '),
    header('range', 'bytes=0-1,'),
    header('origin', 'http://a'),
    header('referer', 'http://a/'),
    header('accept', 'text/html, '),
  ]),
};

const form = 'application/x-www-form-urlencoded';
const hiddenOf = (hidden: Known['hidden']) => new URLSearchParams(hidden).toString();
const typed = (make: (size: number, known: Known) => string): Attack => {
  return (size, known) => ({ type: form, body: `${hiddenOf(known.hidden)}&${make(size, known)}` });
};

const boundary = 'aAbBcC';
const partOf = (name: string, value: string, more = '') =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
const parts = (make: (size: number, known: Known) => string): Attack => {
  return (size, known) => {
    const hidden = Object.entries(known.hidden).map(([name, value]) => partOf(name, value));
    const body = `${hidden.join('')}${make(size, known)}--${boundary}--\r\n`;
    return { type: `multipart/form-data; boundary=${boundary}`, body };
  };
};

/** In so many bytes there are hardly more fields than a form may have. */
export const largestOfFields = 30_000;

/** In a form of no more fields than are taken. */
export const formsOfFields: Readonly<Record<string, Attack>> = {
  'as many fields as are taken': typed((size) => numbered(size, (at) => `f${at}=&`)),
  'the same field as often as is taken': typed((size, { fields }) => fill(`${fields[0] ?? 'a'}=&`, size)),
  'rows of fields': typed((size) => numbered(size, (at) => `rows.${at}.name=&`)),
};

/** In a form, however it is sent. */
export const forms: Readonly<Record<string, Attack>> = {
  'many fields': typed((size) => fill('a=&', size)),
  'many different fields': typed((size) => numbered(size, (at) => `f${at}=&`)),
  'a long name': typed((size) => `${fill('a', size)}=`),
  ...Object.fromEntries(
    written.map((sign) => [
      `fields of ${sign}`,
      typed((size, { fields }) => shared([...fields, ...usualNames, 'form_page'], size, sign)),
    ]),
  ),
  'many parts': parts((size) => fill(partOf('a', ''), size)),
  'many different parts': parts((size) => numbered(size, (at) => partOf(`f${at}`, ''))),
  'many files': parts((size) => numbered(size, (at) => partOf(`f${at}`, '', '; filename="a"'))),
  'a part of almost ends': parts((size, { fields }) =>
    partOf(fields[0] ?? 'a', fill(`\r\n--${boundary.slice(1)}`, size)),
  ),
  'a part of dashes': parts((size, { fields }) => partOf(fields[0] ?? 'a', fill('\r\n--', size))),
  'a part of line ends': parts((size, { fields }) => partOf(fields[0] ?? 'a', fill('\r\n', size))),
  'a part of many headers': parts((size) => `--${boundary}\r\n${fill('a: b\r\n', size)}\r\n\r\n`),
  'a part with a long header': parts((size) => partOf('a', '', fill('; a="b"', size))),
  'a part with a long name': parts((size) => partOf(fill('%22', size), '')),
  'what stands before the parts': parts((size) => fill('a\r\n', size)),
  'a file': parts((size, { fields }) => partOf(fields.at(-1) ?? 'a', fill('a', size), '; filename="a.pdf"')),
};

const json = (make: (size: number, known: Known) => string): Attack => {
  return (size, known) => ({ type: 'application/json', body: make(size, known) });
};
const ofEach = ({ fields }: Known, size: number, content: (share: number) => string) =>
  `{${fields.map((name) => `"${name}":${content(size / fields.length)}`).join()}}`;

/** In what programs send. */
export const calls: Readonly<Record<string, Attack>> = {
  'lists in lists': json((size) => fill('[', size / 2) + fill(']', size / 2)),
  'objects in objects': json((size) => `${fill('{"a":', (size * 5) / 6)}1${fill('}', size / 6)}`),
  'lists in a field': json((size, known) =>
    ofEach(known, size, (share) => fill('[', share / 2) + fill(']', share / 2)),
  ),
  'many names': json((size) => `{${numbered(size, (at) => `"f${at}":1,`)}"a":1}`),
  'the same name often': json((size) => `{${fill('"a":1,', size)}"a":1}`),
  'a list of texts': json((size, known) => ofEach(known, size, (share) => `[${fill('"a",', share)}"a"]`)),
  'a list of objects': json((size, known) => ofEach(known, size, (share) => `[${fill('{},', share)}{}]`)),
  'a list of rows': json((size, known) =>
    ofEach(known, size, (share) => `[${fill('{"name":"a","email":"a","number":1},', share)}{}]`),
  ),
  'a number': json((size, known) => ofEach(known, size, (share) => fill('1', share))),
  spaces: json((size) => `${fill(' ', size)}{}`),
  'an end that is missing': json((size, known) => ofEach(known, size, (share) => `"${fill('a', share)}"`).slice(0, -2)),
  'no letters': json((size) => fill('\ufffd', size)),
  ...Object.fromEntries(
    ['a', ' ', '.', '-', ';', '\\n', '\\"', '\\u0316\\u0301', '\\u200b', 'ā', 'a;', '1'].map((sign) => [
      `texts of ${sign}`,
      json((size, known) => ofEach(known, size, (share) => `"${fill(sign, share)}"`)),
    ]),
  ),
  'a file in text': json((size, known) => ofEach(known, size, (share) => `{"base64":"${fill('AAAA', share)}"}`)),
};
