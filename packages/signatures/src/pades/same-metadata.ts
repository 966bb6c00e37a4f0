import { parseXml } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

const XMP = 'http://ns.adobe.com/xap/1.0/';
const XMP_MEDIA = 'http://ns.adobe.com/xap/1.0/mm/';

/** What a program notes when it only saves a document again, and how it looks. */
const ofSaving: Readonly<Record<string, RegExp>> = {
  [`${XMP} ModifyDate`]: /^[\dT:+.Z-]{4,35}$/,
  [`${XMP} MetadataDate`]: /^[\dT:+.Z-]{4,35}$/,
  [`${XMP_MEDIA} InstanceID`]: /^[\w:.-]{1,100}$/,
};

/**
 * Whether two XMP packets (ISO 16684-1) say the same, but for when the document was last saved and what that saving is called:
 * Acrobat writes these anew though nothing was changed. Throws Malformed if one is not XML.
 */
export function isSameMetadata(old: Uint8Array, now: Uint8Array): boolean {
  return whatIsSaid(parseXml(old).root) === whatIsSaid(parseXml(now).root);
}

function whatIsSaid(element: XmlElement): string {
  const attributes = element.attributes
    .filter(({ namespace, local, value }) => !isOfSaving(namespace, local, value))
    .map(({ namespace, local, value }) => JSON.stringify([namespace, local, value]));
  const children = element.children.flatMap((child) => {
    if (child.kind === 'text') return child.text.trim() === '' ? [] : [child.text];
    if (child.kind !== 'element') return [];
    return isOfSaving(child.namespace, child.local, onlyText(child)) ? [] : [whatIsSaid(child)];
  });
  return JSON.stringify([element.namespace, element.local, attributes.toSorted(), children]);
}

function isOfSaving(namespace: string, local: string, value: string | undefined): boolean {
  return value !== undefined && ofSaving[`${namespace} ${local}`]?.test(value.trim()) === true;
}

/** Undefined if there is anything else in it. */
function onlyText({ attributes, children }: XmlElement): string | undefined {
  const texts = children.flatMap((child) => (child.kind === 'text' ? [child.text] : []));
  return attributes.length === 0 && texts.length === children.length ? texts.join('') : undefined;
}
