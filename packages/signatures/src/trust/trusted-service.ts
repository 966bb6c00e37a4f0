import type { Certificate } from '../certificates/read-certificate.ts';
import type { Moment } from '../moment.ts';

/** A trust service as a trusted list describes it: its identity, and its type and status over time. */
export interface TrustedService {
  territory: string;
  provider: string;
  name: string;
  /** Its keys. A service listed by a key identifier alone has none, and confirms nobody. */
  certificates: readonly Certificate[];
  /** Its periods, newest first. */
  periods: readonly ServicePeriod[];
  /** The list that names it; undefined for an anchor configured by an administrator. */
  list: ListFacts | undefined;
}

/** The list, for the report and for the check that it is up to date. */
export interface ListFacts {
  territory: string;
  sequence: number;
  /** SHA-256 of the bytes that the administrator stores. */
  sha256: string;
  issued: Moment;
  /** Absent: the scheme was closed. */
  nextUpdate: Moment | undefined;
  /** The list of lists that names its signer; absent: an anchor does. */
  namedBy?: ListFacts;
}

/**
 * A list past its next update may hide a withdrawal, so signatures that depend on it are undecided; a list of lists
 * past its own may hide that the signer of a national list was replaced.
 */
export function isStale(list: ListFacts, at: Moment): boolean {
  if (list.nextUpdate === undefined || list.nextUpdate < at) return true;
  return list.namedBy !== undefined && isStale(list.namedBy, at);
}

/** One period of a service's history. Type and status are the last part of their ETSI addresses. */
export interface ServicePeriod {
  type: string;
  status: string;
  start: Moment;
  /** From additionalServiceInformation: the purpose of its qualified certificates. Empty: not stated. */
  purposes: readonly ('signature' | 'seal' | 'web')[];
  qualifications: readonly QualificationRule[];
}

/** TS 119 612, 5.5.9.2: certificates that match the criteria have these qualifiers, whatever they state themselves. */
export interface QualificationRule {
  qualifiers: readonly string[];
  fits(certificate: Certificate): boolean;
}

/** The list's data about the service at that moment, with the type of that moment. */
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
