import { createHash } from 'node:crypto';
import type { Certificate } from '../certificates/read-certificate.ts';
import { Malformed } from '../malformed.ts';
import { readDateTime } from '../moment.ts';
import { childrenOf, descendantsOf, down, theChild, trimmed } from '../xml/find.ts';
import { TSL } from '../xml/namespaces.ts';
import { parseXml } from '../xml/parse-xml.ts';
import type { XmlDocument, XmlElement } from '../xml/xml-tree.ts';
import { readIdentity } from './read-identity.ts';
import { readService } from './read-service.ts';
import type { ListFacts, TrustedService } from './trusted-service.ts';

const LIST_OF_LISTS = '/EUlistofthelists';

/** A trusted list (ETSI TS 119 612, version 5 or 6), parsed but not yet authenticated. */
export interface TrustedList {
  facts: ListFacts;
  document: XmlDocument;
  /** For a list of lists: which certificates may sign which other list. */
  pointers: readonly Pointer[];
  isListOfLists: boolean;
  services: readonly TrustedService[];
}

export interface Pointer {
  territory: string;
  isListOfLists: boolean;
  signers: readonly Certificate[];
}

export function readTrustedList(bytes: Uint8Array): TrustedList {
  const document = parseXml(bytes);
  const { root } = document;
  if (root.local !== 'TrustServiceStatusList' || root.namespace !== TSL) throw new Malformed('not a trusted list');
  const scheme = theChild(root, TSL, 'SchemeInformation');
  const version = numberIn(scheme, 'TSLVersionIdentifier');
  if (version !== 5 && version !== 6) throw new Malformed(`a trusted list of version ${version} is not read`);
  const nextUpdate = down(scheme, [TSL, 'NextUpdate'], [TSL, 'dateTime']);
  const facts: ListFacts = {
    territory: trimmed(theChild(scheme, TSL, 'SchemeTerritory')),
    sequence: numberIn(scheme, 'TSLSequenceNumber'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    issued: dateIn(theChild(scheme, TSL, 'ListIssueDateTime')),
    nextUpdate: nextUpdate === undefined ? undefined : dateIn(nextUpdate),
  };
  const pointers = down(scheme, [TSL, 'PointersToOtherTSL']);
  return {
    facts,
    document,
    // The pointer to this list itself: a national list also points to the list of lists.
    isListOfLists: trimmed(theChild(scheme, TSL, 'TSLType')).endsWith(LIST_OF_LISTS),
    pointers: pointers === undefined ? [] : childrenOf(pointers, TSL, 'OtherTSLPointer').map(readPointer),
    services: readProviders(root).flatMap(({ name, element }) =>
      descendantsOf(element, TSL, 'TSPService').map((service) => readService(service, name, facts)),
    ),
  };
}

function readProviders(root: XmlElement): { name: string; element: XmlElement }[] {
  const list = down(root, [TSL, 'TrustServiceProviderList']);
  if (list === undefined) return [];
  return childrenOf(list, TSL, 'TrustServiceProvider').map((element) => {
    const names = down(element, [TSL, 'TSPInformation'], [TSL, 'TSPName']);
    const name = names && childrenOf(names, TSL, 'Name')[0];
    return { name: name === undefined ? '' : trimmed(name), element };
  });
}

function readPointer(element: XmlElement): Pointer {
  const territory = descendantsOf(element, TSL, 'SchemeTerritory')[0];
  return {
    territory: territory === undefined ? '' : trimmed(territory),
    isListOfLists: descendantsOf(element, TSL, 'TSLType').some((type) => trimmed(type).endsWith(LIST_OF_LISTS)),
    signers: descendantsOf(element, TSL, 'ServiceDigitalIdentity').flatMap(readIdentity),
  };
}

function numberIn(scheme: XmlElement, local: string): number {
  const text = trimmed(theChild(scheme, TSL, local));
  if (!/^\d{1,9}$/.test(text)) throw new Malformed(`trusted list: ${local} is not a number`);
  return Number(text);
}

function dateIn(element: XmlElement): number {
  const moment = readDateTime(trimmed(element));
  if (moment === undefined) throw new Malformed(`trusted list: ${element.local} is not a date`);
  return moment;
}
