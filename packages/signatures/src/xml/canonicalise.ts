import { type CanonicalForm, namespacesToWrite, type Scope, scopeAbove } from './canonical-namespaces.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { inheritedXmlAttributes } from './inherited-xml-attributes.ts';
import { byCodePoint } from './order.ts';
import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from './xml-tree.ts';

/**
 * Canonical XML of an element with its content, in UTF-8: the bytes that are digested and signed. `except` is the
 * signature that an enveloped-signature transform removes.
 */
export function canonicaliseElement(apex: XmlElement, form: CanonicalForm, except?: XmlElement): Buffer {
  const out: string[] = [];
  const inherited = form.kind === 'exclusive' ? [] : inheritedXmlAttributes(apex, form.kind);
  writeElement(out, apex, form, scopeAbove(apex), inherited, except);
  return Buffer.from(out.join(''), 'utf8');
}

/** Canonical XML of a whole document. */
export function canonicaliseDocument(document: XmlDocument, form: CanonicalForm, except?: XmlElement): Buffer {
  const out: string[] = [];
  for (const node of document.before) writeOutside(out, node, form, 'before');
  writeElement(out, document.root, form, scopeAbove(document.root), [], except);
  for (const node of document.after) writeOutside(out, node, form, 'after');
  return Buffer.from(out.join(''), 'utf8');
}

function writeElement(
  out: string[],
  element: XmlElement,
  form: CanonicalForm,
  above: Scope,
  inherited: XmlAttribute[],
  except?: XmlElement,
): void {
  const name = element.prefix === '' ? element.local : `${element.prefix}:${element.local}`;
  const { declarations, scope } = namespacesToWrite(element, form, above);
  out.push('<', name);
  for (const [prefix, address] of declarations) {
    out.push(prefix === '' ? ' xmlns="' : ` xmlns:${prefix}="`, escapeAttribute(address), '"');
  }
  for (const attribute of sorted(element.attributes, inherited)) {
    const prefix = attribute.prefix === '' ? '' : `${attribute.prefix}:`;
    out.push(' ', prefix, attribute.local, '="', escapeAttribute(attribute.value), '"');
  }
  out.push('>');
  for (const child of element.children) {
    if (child === except) continue;
    if (child.kind === 'element') writeElement(out, child, form, scope, [], except);
    else writeOther(out, child, form);
  }
  out.push('</', name, '>');
}

function writeOther(out: string[], node: Exclude<XmlNode, XmlElement>, form: CanonicalForm): void {
  if (node.kind === 'text') out.push(escapeText(node.text));
  else if (node.kind === 'instruction') {
    const body = node.body === '' ? '' : ` ${node.body.replaceAll('\r', '&#xD;')}`;
    out.push('<?', node.target, body, '?>');
  } else if (form.comments) out.push('<!--', node.text.replaceAll('\r', '&#xD;'), '-->');
}

/** Outside the root element each node is on its own line, without a line break at the document's two ends. */
function writeOutside(
  out: string[],
  node: Exclude<XmlNode, XmlElement>,
  form: CanonicalForm,
  where: 'before' | 'after',
): void {
  if (node.kind === 'comment' && !form.comments) return;
  if (where === 'after') out.push('\n');
  writeOther(out, node, form);
  if (where === 'before') out.push('\n');
}

function sorted(own: readonly XmlAttribute[], inherited: readonly XmlAttribute[]): readonly XmlAttribute[] {
  return own.length + inherited.length < 2 ? [...own, ...inherited] : [...own, ...inherited].sort(byNamespaceThenName);
}

function byNamespaceThenName(a: XmlAttribute, b: XmlAttribute): number {
  return byCodePoint(a.namespace, b.namespace) || byCodePoint(a.local, b.local);
}
