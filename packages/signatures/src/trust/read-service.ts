import { Malformed } from '../malformed.ts';
import { readDateTime } from '../moment.ts';
import { childOf, childrenOf, descendantsOf, theChild, trimmed } from '../xml/find.ts';
import { TSL } from '../xml/namespaces.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { readIdentity } from './read-identity.ts';
import { readQualifications } from './read-qualifications.ts';
import type { ListFacts, ServicePeriod, TrustedService } from './trusted-service.ts';

/** A TSPService with its history: each entry has its own type, status and extensions. */
export function readService(element: XmlElement, provider: string, list: ListFacts): TrustedService {
  const current = theChild(element, TSL, 'ServiceInformation');
  const history = childOf(element, TSL, 'ServiceHistory');
  const past = history === undefined ? [] : childrenOf(history, TSL, 'ServiceHistoryInstance');
  const name = childrenOf(theChild(current, TSL, 'ServiceName'), TSL, 'Name')[0];
  return {
    territory: list.territory,
    provider,
    name: name === undefined ? '' : trimmed(name),
    certificates: readIdentity(theChild(current, TSL, 'ServiceDigitalIdentity')),
    periods: [current, ...past].map(readPeriod).toSorted((a, b) => b.start - a.start),
    list,
  };
}

function readPeriod(element: XmlElement): ServicePeriod {
  const start = readDateTime(trimmed(theChild(element, TSL, 'StatusStartingTime')));
  if (start === undefined) throw new Malformed('trusted list: a status without a starting time');
  const extensions = childOf(element, TSL, 'ServiceInformationExtensions');
  return {
    type: trimmed(theChild(element, TSL, 'ServiceTypeIdentifier')).replace(/^.*\/Svctype\//, ''),
    status: trimmed(theChild(element, TSL, 'ServiceStatus')).replace(/^.*\/Svcstatus\//i, ''),
    start,
    purposes: extensions === undefined ? [] : readPurposes(extensions),
    qualifications: extensions === undefined ? [] : readQualifications(extensions),
  };
}

const purposes: Record<string, 'signature' | 'seal' | 'web'> = {
  ForeSignatures: 'signature',
  ForeSeals: 'seal',
  ForWebSiteAuthentication: 'web',
};

function readPurposes(extensions: XmlElement): ServicePeriod['purposes'] {
  return descendantsOf(extensions, TSL, 'AdditionalServiceInformation').flatMap((information) => {
    const address = childOf(information, TSL, 'URI');
    return purposes[address === undefined ? '' : trimmed(address).replace(/^.*\//, '')] ?? [];
  });
}
