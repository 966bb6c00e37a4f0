import type { Certificate } from '../certificates/read-certificate.ts';
import type { Moment } from '../moment.ts';

/** A trust service as a trusted list tells it: who it is, and what it was allowed to be at each time. */
export interface TrustedService {
  territory: string;
  provider: string;
  name: string;
  certificates: readonly Certificate[];
  /** SHA-1 of its keys in hexadecimal, from its certificates and from key identifiers listed without one. */
  keyIds: readonly string[];
  /** Newest first. */
  periods: readonly ServicePeriod[];
  /** The list that vouches for it; undefined for an anchor an administrator configured. */
  list: ListFacts | undefined;
}

/** Which list it was, for the report and for asking whether it is still to be relied on. */
export interface ListFacts {
  territory: string;
  sequence: number;
  /** Of the bytes the administrator keeps. */
  sha256: string;
  issued: Moment;
  /** Absent: the scheme was closed. */
  nextUpdate: Moment | undefined;
  /** The list of lists that names its signer; absent: an anchor does. */
  namedBy?: ListFacts;
}

/**
 * A list past its next update may hide a withdrawal, so what rests on it must wait; and a list of lists past its own, that
 * the signer of a national list was replaced.
 */
export function isStale(list: ListFacts, at: Moment): boolean {
  if (list.nextUpdate === undefined || list.nextUpdate < at) return true;
  return list.namedBy !== undefined && isStale(list.namedBy, at);
}

/** One stretch of a service's history. Type and status are the last part of their ETSI addresses. */
export interface ServicePeriod {
  type: string;
  status: string;
  start: Moment;
  /** From additionalServiceInformation: what its qualified certificates are for. Empty: not said. */
  purposes: readonly ('signature' | 'seal' | 'web')[];
  qualifications: readonly QualificationRule[];
}

/** TS 119 612, 5.5.9.2: certificates that fit the criteria have these qualifiers, whatever they say themselves. */
export interface QualificationRule {
  qualifiers: readonly string[];
  fits(certificate: Certificate): boolean;
}

/** What the list said of the service at that moment, by that moment's own type. */
export function periodAt(service: TrustedService, moment: Moment): ServicePeriod | undefined {
  return service.periods.find((period) => period.start <= moment);
}

const grantedStatuses = new Set([
  'granted',
  'recognisedatnationallevel',
  // Before eIDAS (until 2016-06-30).
  'undersupervision',
  'supervisionincessation',
  'accredited',
  'setbynationallaw',
]);

export function isGranted(period: ServicePeriod): boolean {
  return grantedStatuses.has(period.status);
}
