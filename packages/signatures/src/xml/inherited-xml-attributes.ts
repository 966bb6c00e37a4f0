import { Malformed } from '../malformed.ts';
import { XML } from './namespaces.ts';
import type { XmlAttribute, XmlElement } from './xml-tree.ts';

/**
 * The xml: attributes that an element taken from its document inherits from its ancestors: in Canonical XML 1.0 all of
 * them, in 1.1 only xml:lang and xml:space. 1.1 would also rewrite xml:base; no signed container uses it, and an unused
 * rule would help only an attacker, so it is refused.
 */
export function inheritedXmlAttributes(apex: XmlElement, kind: '1.0' | '1.1'): XmlAttribute[] {
  const inherited = new Map<string, XmlAttribute>();
  for (let at = apex.parent; at !== undefined; at = at.parent) {
    for (const attribute of at.attributes) {
      if (attribute.namespace !== XML || inherited.has(attribute.local)) continue;
      if (kind === '1.1' && attribute.local === 'base') throw new Malformed('XML: xml:base is not supported');
      if (kind === '1.0' || attribute.local === 'lang' || attribute.local === 'space') {
        inherited.set(attribute.local, attribute);
      }
    }
  }
  const own = new Set(apex.attributes.filter((each) => each.namespace === XML).map((each) => each.local));
  return [...inherited.values()].filter((attribute) => !own.has(attribute.local));
}
