import type { CanonicalForm } from './canonical-namespaces.ts';
import { attribute, childOf } from './find.ts';
import { EXCLUSIVE } from './namespaces.ts';
import type { XmlElement } from './xml-tree.ts';

const forms: Record<string, Pick<CanonicalForm, 'kind' | 'comments'>> = {
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315': { kind: '1.0', comments: false },
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments': { kind: '1.0', comments: true },
  'http://www.w3.org/2006/12/xml-c14n11': { kind: '1.1', comments: false },
  'http://www.w3.org/2006/12/xml-c14n11#WithComments': { kind: '1.1', comments: true },
  'http://www.w3.org/2001/10/xml-exc-c14n#': { kind: 'exclusive', comments: false },
  'http://www.w3.org/2001/10/xml-exc-c14n#WithComments': { kind: 'exclusive', comments: true },
};

/** The default of XML signatures that name no canonical form. */
export const DEFAULT_FORM: CanonicalForm = { kind: '1.0', comments: false, inclusivePrefixes: [] };

/** The canonical form that an element's Algorithm names (CanonicalizationMethod or Transform); undefined if unknown. */
export function canonicalFormOf(method: XmlElement): CanonicalForm | undefined {
  const algorithm = attribute(method, 'Algorithm') ?? '';
  const form = Object.hasOwn(forms, algorithm) ? forms[algorithm] : undefined;
  if (form === undefined) return undefined;
  const list = form.kind === 'exclusive' ? childOf(method, EXCLUSIVE, 'InclusiveNamespaces') : undefined;
  const prefixes = list === undefined ? '' : (attribute(list, 'PrefixList') ?? '');
  return { ...form, inclusivePrefixes: prefixes.split(/\s+/).filter((prefix) => prefix !== '') };
}
