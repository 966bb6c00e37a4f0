import type { Context } from '../context.ts';
import type { Findings } from '../report/findings.ts';
import type { Evidence } from '../revocation/evidence.ts';
import { checkOrder } from '../time-stamps/check-order.ts';
import type { CheckedTimeStamp } from '../time-stamps/check-time-stamp.ts';
import type { CanonicalForm } from '../xml/canonical-namespaces.ts';
import { canonicaliseElement } from '../xml/canonicalise.ts';
import { XADES, XADES141 } from '../xml/namespaces.ts';
import { checkProperty } from './check-time-stamps.ts';
import type { XadesSignature } from './read-xades.ts';
import type { Referenced } from './resolve-reference.ts';

/** Archive time stamps (level LTA): each covers the files, the signature and all unsigned properties before it. */
export function checkArchiveTimeStamps(
  signature: XadesSignature,
  referenced: readonly Referenced[],
  earlier: readonly CheckedTimeStamp[],
  evidence: Evidence,
  context: Context,
  findings: Findings,
): CheckedTimeStamp[] {
  const stamps: CheckedTimeStamp[] = [];
  for (const [index, property] of signature.unsignedProperties.entries()) {
    if (property.local !== 'ArchiveTimeStamp') continue;
    if (property.namespace === XADES)
      findings.add('archive-time-stamp-unsupported', 'an archive time stamp of the old kind');
    if (property.namespace !== XADES141) continue;
    const covered = (form: CanonicalForm) => archivedBytes(signature, referenced, index, form);
    const stamp = checkProperty(property, covered, evidence, context);
    checkOrder(stamp, [...earlier, ...stamps]);
    stamps.push(stamp);
  }
  return stamps;
}

/** EN 319 132-1, 5.5.2: the bytes that an archive time stamp at this place among the unsigned properties covers. */
export function archivedBytes(
  signature: XadesSignature,
  referenced: readonly Referenced[],
  index: number,
  form: CanonicalForm,
): Buffer[] {
  const canonical = (element: Parameters<typeof canonicaliseElement>[0]) => canonicaliseElement(element, form);
  return [
    // A part of the signature without a canonical form of its own takes the time stamp's form.
    ...referenced.map((each) => (each.element !== undefined && each.plain ? canonical(each.element) : each.bytes)),
    canonical(signature.signedInfo),
    canonical(signature.value),
    ...(signature.keyInfo === undefined ? [] : [canonical(signature.keyInfo)]),
    ...signature.unsignedProperties.slice(0, index).map(canonical),
    ...signature.objects.filter((object) => object !== signature.qualifying.parent).map(canonical),
  ];
}
