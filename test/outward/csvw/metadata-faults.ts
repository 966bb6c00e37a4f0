import { datatypes } from './datatypes.ts';

type Json = Readonly<Record<string, unknown>>;

/** The objects of the metadata vocabulary (W3C, 17 December 2015, §5) with the properties that each may have, and those it must. */
const inherited = [
  ...['aboutUrl', 'datatype', 'default', 'lang', 'null', 'ordered', 'propertyUrl', 'required', 'separator'],
  ...['textDirection', 'valueUrl'],
];
const described = ['@id', '@type'];
const objects = {
  TableGroup: {
    may: [
      ...['@context', 'tables', 'dialect', 'notes', 'tableDirection', 'tableSchema', 'transformations'],
      ...[...described, ...inherited],
    ],
    must: ['@context', 'tables'],
  },
  Table: {
    may: [
      ...['url', 'dialect', 'notes', 'suppressOutput', 'tableDirection', 'tableSchema', 'transformations'],
      ...[...described, ...inherited],
    ],
    must: ['url'],
  },
  Schema: { may: ['columns', 'foreignKeys', 'primaryKey', 'rowTitles', ...described, ...inherited], must: [] },
  Column: { may: ['name', 'suppressOutput', 'titles', 'virtual', ...described, ...inherited], must: [] },
  Dialect: {
    may: [
      ...['commentPrefix', 'delimiter', 'doubleQuote', 'encoding', 'header', 'headerRowCount', 'lineTerminators'],
      ...['quoteChar', 'skipBlankRows', 'skipColumns', 'skipInitialSpace', 'skipRows', 'trim', ...described],
    ],
    must: [],
  },
  Datatype: {
    may: [
      ...['base', 'format', 'length', 'minLength', 'maxLength', 'minimum', 'maximum', 'minInclusive', 'maxInclusive'],
      ...['minExclusive', 'maxExclusive', ...described],
    ],
    must: [],
  },
} as const satisfies Record<string, { may: readonly string[]; must: readonly string[] }>;

/** Prefixes of the initial context of RDFa that the standard takes over, as far as somebody here may use them. */
const prefixes = new Set([
  'csvw',
  'dc',
  'dc11',
  'dcat',
  'dcterms',
  'foaf',
  'rdf',
  'rdfs',
  'schema',
  'skos',
  'xsd',
  'prov',
]);
/** Those that have a `dc:title` or the like: the standard lets common properties stand everywhere but in a dialect. */
const withCommon: readonly (keyof typeof objects)[] = ['TableGroup', 'Table', 'Schema', 'Column', 'Datatype'];

/** What the standard for metadata of tables finds fault with in a group of tables, each with its place. None: it is as it must be. */
export function metadataFaults(metadata: unknown): string[] {
  if (!isObject(metadata)) return ['it is no object'];
  const tables = Array.isArray(metadata.tables) ? (metadata.tables as unknown[]) : [];
  return [
    ...contextFaults(metadata['@context']),
    ...propertyFaults('TableGroup', metadata, ''),
    ...(tables.length === 0 ? ['/tables: at least one is needed'] : []),
    ...dialectFaults(metadata.dialect, '/dialect'),
    ...tables.flatMap((table, at) =>
      isObject(table) ? tableFaults(table, `/tables/${at}`) : [`/tables/${at}: no object`],
    ),
    ...twice(
      tables.map((table) => (isObject(table) ? table.url : undefined)),
      '/tables: url',
    ),
  ];
}

function contextFaults(context: unknown): string[] {
  const csvw = 'http://www.w3.org/ns/csvw';
  if (context === csvw) return [];
  const [first, second, ...more] = Array.isArray(context) ? (context as unknown[]) : [];
  const isWhole = first === csvw && isObject(second) && more.length === 0;
  const isKnown = isWhole && Object.keys(second).every((key) => key === '@base' || key === '@language');
  return isKnown && Object.keys(second).length > 0 ? [] : ['/@context: it is not that of CSV on the Web'];
}

function tableFaults(table: Json, at: string): string[] {
  const { url, tableSchema } = table;
  return [
    ...propertyFaults('Table', table, at),
    ...(typeof url === 'string' && URL.canParse(url, 'https://base.example/') ? [] : [`${at}/url: no address`]),
    ...dialectFaults(table.dialect, `${at}/dialect`),
    ...(isObject(tableSchema) ? schemaFaults(tableSchema, `${at}/tableSchema`) : []),
  ];
}

function schemaFaults(schema: Json, at: string): string[] {
  const columns = (Array.isArray(schema.columns) ? schema.columns : []) as unknown[];
  const names = columns.map((column) => (isObject(column) ? column.name : undefined));
  const keys = (
    Array.isArray(schema.primaryKey) ? schema.primaryKey : [schema.primaryKey].filter(Boolean)
  ) as unknown[];
  return [
    ...propertyFaults('Schema', schema, at),
    ...columns.flatMap((column, n) =>
      isObject(column) ? columnFaults(column, `${at}/columns/${n}`) : [`${at}: no column`],
    ),
    ...twice(names, `${at}/columns: name`),
    ...keys.flatMap((key) => (names.includes(key) ? [] : [`${at}/primaryKey: no column is called ${String(key)}`])),
    ...twice(keys, `${at}/primaryKey`),
  ];
}

function columnFaults(column: Json, at: string): string[] {
  const { name, titles, required, datatype } = column;
  return [
    ...propertyFaults('Column', column, at),
    // A variable of URI templates (RFC 6570), which does not begin with a sign of our own.
    ...(typeof name === 'string' && /^(?!_)(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*$/i.test(name)
      ? []
      : [`${at}/name`]),
    ...(isNaturalLanguage(titles) ? [] : [`${at}/titles: no natural language`]),
    ...(required === undefined || typeof required === 'boolean' ? [] : [`${at}/required: neither true nor false`]),
    ...datatypeFaults(datatype, `${at}/datatype`),
  ];
}

function datatypeFaults(datatype: unknown, at: string): string[] {
  if (datatype === undefined) return [];
  if (typeof datatype === 'string') return datatypes.has(datatype) ? [] : [`${at}: ${datatype} is not built in`];
  if (!isObject(datatype)) return [`${at}: neither a name nor an object`];
  const { base = 'string', format } = datatype;
  return [
    ...propertyFaults('Datatype', datatype, at),
    ...(typeof base === 'string' && datatypes.has(base) ? [] : [`${at}/base: ${String(base)} is not built in`]),
    ...(base === 'string' && format !== undefined && !isPattern(format) ? [`${at}/format: no regular expression`] : []),
  ];
}

function dialectFaults(dialect: unknown, at: string): string[] {
  if (dialect === undefined) return [];
  if (!isObject(dialect)) return [`${at}: no object`];
  const kinds = {
    delimiter: 'string',
    header: 'boolean',
    encoding: 'string',
    quoteChar: 'string',
    headerRowCount: 'number',
  };
  return [
    ...propertyFaults('Dialect', dialect, at),
    ...Object.entries(kinds).flatMap(([key, kind]) => {
      // oxlint-disable-next-line valid-typeof -- the names of the kinds stand above
      return dialect[key] === undefined || typeof dialect[key] === kind ? [] : [`${at}/${key}: it is no ${kind}`];
    }),
    ...(dialect.encoding === undefined || canDecode(dialect.encoding) ? [] : [`${at}/encoding: nobody knows it`]),
  ];
}

function propertyFaults(kind: keyof typeof objects, object: Json, at: string): string[] {
  const { may, must }: { may: readonly string[]; must: readonly string[] } = objects[kind];
  return [
    ...must.filter((name) => object[name] === undefined).map((name) => `${at}/${name}: it is missing`),
    ...(object['@type'] === undefined || object['@type'] === kind ? [] : [`${at}/@type: it is a ${kind}`]),
    ...Object.entries(object).flatMap(([name, value]) => {
      if (may.includes(name)) return [];
      if (!withCommon.includes(kind) || !isCommonName(name)) return [`${at}/${name}: a ${kind} has no such property`];
      return valueFaults(value, `${at}/${name}`);
    }),
  ];
}

/** The value of a common property (§5.8): JSON-LD, but only some of it. */
function valueFaults(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown, n) => valueFaults(one, `${at}/${n}`));
  if (!isObject(value)) return value === null ? [`${at}: it is null`] : [];
  if ('@value' in value) {
    const others = Object.keys(value).filter((key) => key !== '@value');
    const [only, ...more] = others;
    const isTyped = only === '@type' && (datatypes.has(String(value[only])) || isCommonName(String(value[only])));
    const isSaid = only === '@language' && isLanguage(value[only]) && typeof value['@value'] === 'string';
    return more.length === 0 && (only === undefined || isTyped || isSaid)
      ? []
      : [`${at}: no value with a type or a language`];
  }
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === '@id' || name === '@type') return [];
    return name.startsWith('@') || !isCommonName(name)
      ? [`${at}/${name}: not taken here`]
      : valueFaults(inner, `${at}/${name}`);
  });
}

function isCommonName(name: string): boolean {
  const [prefix = '', rest] = name.split(':');
  return rest !== undefined && (prefixes.has(prefix) || (rest.startsWith('//') && URL.canParse(name)));
}

/** A text, several, or by language one or several. */
function isNaturalLanguage(value: unknown): boolean {
  const isText = (one: unknown) =>
    typeof one === 'string' || (Array.isArray(one) && one.every((each) => typeof each === 'string'));
  if (value === undefined || isText(value)) return true;
  return isObject(value) && Object.entries(value).every(([language, text]) => isLanguage(language) && isText(text));
}

function isLanguage(tag: unknown): boolean {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isPattern(format: unknown): boolean {
  try {
    return typeof format === 'string' && new RegExp(format, 'u').source !== '';
  } catch {
    return false;
  }
}

function canDecode(encoding: unknown): boolean {
  try {
    return typeof encoding === 'string' && new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function twice(values: readonly unknown[], what: string): string[] {
  const seen = new Set<unknown>();
  return values.flatMap((value) => {
    if (seen.has(value)) return [`${what} ${String(value)} stands twice`];
    seen.add(value);
    return [];
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
