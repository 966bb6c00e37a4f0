import type { Certificate } from '../certificates/read-certificate.ts';
import { attribute, childrenOf, descendantsOf, elementsOf, trimmed } from '../xml/find.ts';
import { TSL_QUALIFICATIONS as SIE, XADES } from '../xml/namespaces.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

type Criterion = (certificate: Certificate) => boolean;

/** A CriteriaList of a trusted list: the certificates to which a qualification applies. */
export function readCriteria(element: XmlElement): Criterion {
  const criteria = elementsOf(element).flatMap(
    (child) => (Object.hasOwn(readers, child.local) ? readers[child.local]?.(child) : undefined) ?? [],
  );
  const assertion = attribute(element, 'assert');
  if (assertion === 'all') return (certificate) => criteria.every((fits) => fits(certificate));
  if (assertion === 'atLeastOne') return (certificate) => criteria.some((fits) => fits(certificate));
  if (assertion === 'none') return (certificate) => !criteria.some((fits) => fits(certificate));
  return () => false;
}

const readers: Record<string, (element: XmlElement) => Criterion[]> = {
  CriteriaList: (element) => [readCriteria(element)],
  KeyUsage: (element) => [readKeyUsage(element)],
  PolicySet: (element) => [
    (certificate) => identifiersIn(element).every((policy) => certificate.extensions.policies.includes(policy)),
  ],
  otherCriteriaList: (element) => elementsOf(element).map(readOther),
};

const usages = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'crlSign',
  'encipherOnly',
  'decipherOnly',
];

function readKeyUsage(element: XmlElement): Criterion {
  const wanted = childrenOf(element, SIE, 'KeyUsageBit').map((bit) => ({
    index: usages.indexOf(attribute(bit, 'name') ?? ''),
    value: trimmed(bit) === 'true',
  }));
  return ({ extensions }) => wanted.every(({ index, value }) => (extensions.keyUsage?.[index] ?? false) === value);
}

function readOther(element: XmlElement): Criterion {
  const wanted = identifiersIn(element);
  if (element.local === 'ExtendedKeyUsage') {
    return ({ extensions }) => wanted.every((use) => extensions.extendedKeyUsage?.purposes.includes(use) === true);
  }
  if (element.local === 'CertSubjectDNAttribute') {
    return ({ subject }) => wanted.every((wantedOid) => subject.attributes.some(({ oid }) => oid === wantedOid));
  }
  return () => false;
}

function identifiersIn(element: XmlElement): string[] {
  return descendantsOf(element, XADES, 'Identifier').map((each) => trimmed(each).replace(/^urn:oid:/i, ''));
}
