import { byCodePoint } from './order.ts';
import type { XmlElement } from './xml-tree.ts';

/** One of the six canonical forms; `inclusivePrefixes` is the exclusive form's InclusiveNamespaces PrefixList. */
export interface CanonicalForm {
  kind: '1.0' | '1.1' | 'exclusive';
  comments: boolean;
  inclusivePrefixes: readonly string[];
}

/** `inScope`: the meaning of a prefix here. `written`: the meaning that the output has already declared. */
export interface Scope {
  inScope: ReadonlyMap<string, string>;
  written: ReadonlyMap<string, string>;
}

const nothing: ReadonlyMap<string, string> = new Map();

/** The namespaces that an apex element inherits; none of them is written yet. */
export function scopeAbove(apex: XmlElement): Scope {
  const ancestors: XmlElement[] = [];
  for (let at = apex.parent; at !== undefined; at = at.parent) ancestors.unshift(at);
  const inScope = new Map(ancestors.flatMap((ancestor) => [...ancestor.declarations]));
  return { inScope, written: nothing };
}

/**
 * The declarations to write on an element, in canonical order. The inclusive forms write everything in scope that is
 * not yet written; the exclusive forms only what the element's own name and attributes use, and the listed prefixes.
 */
export function namespacesToWrite(
  element: XmlElement,
  form: CanonicalForm,
  above: Scope,
): { declarations: [string, string][]; scope: Scope } {
  const inScope =
    element.declarations.size === 0 ? above.inScope : new Map([...above.inScope, ...element.declarations]);
  const declarations: [string, string][] = [];
  // Inclusive, nothing declared here: everything in scope was written above, unless this is the apex.
  const nothingNew = form.kind !== 'exclusive' && element.declarations.size === 0 && above.written.size > 0;
  if (nothingNew) return { declarations, scope: { inScope, written: above.written } };
  const prefixes = form.kind === 'exclusive' ? visiblyUsed(element, form) : inScope.keys();
  for (const prefix of prefixes) {
    const address = inScope.get(prefix) ?? '';
    if (prefix === 'xml' || prefix === 'xmlns') continue;
    if (address === '' && prefix !== '') continue;
    if ((above.written.get(prefix) ?? '') !== address) declarations.push([prefix, address]);
  }
  declarations.sort(([a], [b]) => byCodePoint(a, b));
  const written = declarations.length === 0 ? above.written : new Map([...above.written, ...declarations]);
  return { declarations, scope: { inScope, written } };
}

function visiblyUsed(element: XmlElement, form: CanonicalForm): Set<string> {
  const used = new Set([element.prefix]);
  for (const { prefix } of element.attributes) if (prefix !== '') used.add(prefix);
  for (const prefix of form.inclusivePrefixes) used.add(prefix === '#default' ? '' : prefix);
  return used;
}
