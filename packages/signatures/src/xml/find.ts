import { Malformed } from '../malformed.ts';
import type { XmlElement } from './xml-tree.ts';

/** The child elements with this name, in order. */
export function childrenOf(element: XmlElement, namespace: string, local: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children) {
    if (child.kind === 'element' && child.local === local && child.namespace === namespace) found.push(child);
  }
  return found;
}

/**
 * The one child element with this name, or undefined; a second one is refused, because readers would choose
 * differently.
 */
export function childOf(element: XmlElement, namespace: string, local: string): XmlElement | undefined {
  const [first, second] = childrenOf(element, namespace, local);
  if (second !== undefined) throw new Malformed(`XML: more than one ${local} in ${element.local}`);
  return first;
}

/** The one child element with this name; missing is malformed. */
export function theChild(element: XmlElement, namespace: string, local: string): XmlElement {
  const child = childOf(element, namespace, local);
  if (child === undefined) throw new Malformed(`XML: ${element.local} has no ${local}`);
  return child;
}

/** Walks a path of single children; undefined as soon as one is missing. */
export function down(
  element: XmlElement | undefined,
  ...path: readonly (readonly [string, string])[]
): XmlElement | undefined {
  let at = element;
  for (const [namespace, local] of path) at = at === undefined ? undefined : childOf(at, namespace, local);
  return at;
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

/** Every element of this name under `element`, at any depth, in document order. */
export function descendantsOf(element: XmlElement, namespace: string, local: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.local === local && child.namespace === namespace ? [child] : []),
    ...descendantsOf(child, namespace, local),
  ]);
}

export function attribute(element: XmlElement, local: string, namespace = ''): string | undefined {
  return element.attributes.find((each) => each.local === local && each.namespace === namespace)?.value;
}

/** The text directly inside; an element in it is malformed, a comment is skipped. */
export function textOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (child.kind === 'element') throw new Malformed(`XML: ${element.local} should hold text only`);
    if (child.kind === 'text') text += child.text;
  }
  return text;
}

export function trimmed(element: XmlElement): string {
  return textOf(element).trim();
}
