import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Malformed } from '../malformed.ts';
import type { XmlDocument, XmlElement, XmlNode } from './xml-tree.ts';

const DEEPEST = 60;
const LARGEST = 32 * 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Parses XML from an untrusted source. A document type is refused (entities could rewrite what was signed, or never
 * end), as is any encoding but UTF-8, and an Id used twice (it would be unclear which of the two was signed).
 */
export function parseXml(bytes: Uint8Array): XmlDocument {
  if (bytes.length > LARGEST) throw new Malformed('XML: larger than the limit');
  const builder = new TreeBuilder();
  const parser = new SaxesParser({ xmlns: true, position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  parser.on('error', (error) => {
    throw new Malformed(`XML: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new Malformed('XML: a document type is not allowed');
  });
  parser.on('xmldecl', ({ encoding, version }) => {
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) throw new Malformed('XML: not in UTF-8');
    if (version !== undefined && version !== '1.0') throw new Malformed('XML: version 1.0 expected');
  });
  parser.on('closetag', () => builder.close());
  parser.on('text', (text) => builder.add({ kind: 'text', text }));
  parser.on('cdata', (text) => builder.add({ kind: 'text', text }));
  parser.on('comment', (text) => builder.add({ kind: 'comment', text }));
  parser.on('processinginstruction', ({ target, body }) => builder.add({ kind: 'instruction', target, body }));
  feed(decode(bytes), parser, builder);
  return builder.document();
}

/** Letters that mean nothing in XML but themselves, many of them, behind what may be a start tag. */
const LONG_BASE64 = />[A-Za-z0-9+/=\n]{32,}/g;

/**
 * Most of a signature file, and nearly all of a trusted list, is base64 in elements of its own, at which the parser would
 * look letter by letter. Where a start tag has just ended, such a run goes into the tree as it is.
 */
function feed(text: string, parser: SaxesParser<{ xmlns: true }>, builder: TreeBuilder): void {
  let opened = -1;
  parser.on('opentag', (tag) => {
    builder.open(tag);
    opened = tag.isSelfClosing ? -1 : parser.position;
  });
  let fed = 0;
  let skipped = 0;
  for (const { index, 0: run } of text.matchAll(LONG_BASE64)) {
    const start = index + 1;
    parser.write(text.slice(fed, start));
    fed = start;
    // A ">" in an attribute, a comment or an end tag is no start tag's end.
    if (opened !== start - skipped) continue;
    builder.add({ kind: 'text', text: run.slice(1) });
    fed += run.length - 1;
    skipped += run.length - 1;
  }
  parser.write(text.slice(fed)).close();
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Malformed('XML: not in UTF-8');
  }
}

const none: ReadonlyMap<string, string> = new Map();

/** Most elements declare nothing. */
function declarationsOf(declared: Record<string, string>): ReadonlyMap<string, string> {
  for (const _ in declared) return new Map(Object.entries(declared));
  return none;
}

class TreeBuilder {
  #root: XmlElement | undefined;
  #open: XmlElement | undefined;
  #depth = 0;
  #before: XmlDocument['before'] = [];
  #after: XmlDocument['after'] = [];
  #byId = new Map<string, XmlElement>();

  open(tag: SaxesTagNS): void {
    if (++this.#depth > DEEPEST) throw new Malformed('XML: nested too deeply');
    const element: XmlElement = {
      kind: 'element',
      prefix: tag.prefix,
      local: tag.local,
      namespace: tag.uri,
      attributes: [],
      declarations: declarationsOf(tag.ns),
      parent: this.#open,
      children: [],
    };
    for (const name in tag.attributes) {
      const attribute = tag.attributes[name];
      if (attribute === undefined || attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
      const { prefix, local, uri: namespace, value } = attribute;
      element.attributes.push({ prefix, local, namespace, value });
      if (local.toLowerCase() === 'id' && (prefix === '' || prefix === 'xml')) this.#name(value, element);
    }
    if (this.#open === undefined) this.#root = element;
    else this.#open.children.push(element);
    this.#open = element;
  }

  close(): void {
    this.#depth--;
    this.#open = this.#open?.parent;
  }

  add(node: Exclude<XmlNode, XmlElement>): void {
    if (this.#open !== undefined) this.#open.children.push(node);
    else if (node.kind !== 'text') (this.#root === undefined ? this.#before : this.#after).push(node);
  }

  document(): XmlDocument {
    if (this.#root === undefined) throw new Malformed('XML: no element');
    return { root: this.#root, before: this.#before, after: this.#after, byId: this.#byId };
  }

  #name(id: string, element: XmlElement): void {
    if (this.#byId.has(id) && this.#byId.get(id) !== element) throw new Malformed(`XML: the Id "${id}" is used twice`);
    this.#byId.set(id, element);
  }
}
