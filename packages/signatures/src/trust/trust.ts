import { isIssuedBy } from '../certificates/issued-by.ts';
import type { Certificate } from '../certificates/read-certificate.ts';
import type { ListFacts, TrustedService } from './trusted-service.ts';

/** The number of answers cached before the cache is emptied. */
const MEMORY = 5_000;

/**
 * Everything trusted: the services of authenticated trusted lists and the configured anchors. Built once, queried
 * often.
 */
export class Trust {
  readonly lists: readonly ListFacts[];
  readonly #byKey = new Map<string, TrustedService[]>();
  readonly #bySubject = new Map<string, Certificate[]>();
  readonly #listed: ReadonlySet<string>;
  readonly #issued = new Map<string, boolean>();

  constructor(services: readonly TrustedService[], lists: readonly ListFacts[]) {
    this.lists = lists;
    this.#listed = new Set(services.flatMap(({ certificates }) => certificates.map(({ sha256 }) => sha256)));
    for (const service of services) {
      for (const keyId of new Set(service.certificates.map(({ key }) => key.id))) append(this.#byKey, keyId, service);
      for (const certificate of service.certificates) append(this.#bySubject, certificate.subject.key, certificate);
    }
  }

  /** The services that have exactly this key, whatever else the certificate says: somebody must vouch for that. */
  servicesWithKeyOf(certificate: Certificate): readonly TrustedService[] {
    return this.#byKey.get(certificate.key.id) ?? [];
  }

  /**
   * The services of which this is a certificate: the listed one, or another for the same key that the key itself or a listed
   * authority signed. Anybody can write one with a listed key and what they like beside it: no limit of path or time.
   */
  servicesOf(certificate: Certificate): readonly TrustedService[] {
    const services = this.servicesWithKeyOf(certificate);
    return services.length > 0 && this.#isVouchedFor(certificate) ? services : [];
  }

  #isVouchedFor(certificate: Certificate): boolean {
    if (this.#listed.has(certificate.sha256) || this.isIssuedBy(certificate, certificate)) return true;
    return this.issuersOf(certificate).some((issuer) => this.isIssuedBy(certificate, issuer));
  }

  /** Listed certificates that may have issued this one: a container need not contain its issuers. */
  issuersOf(certificate: Certificate): readonly Certificate[] {
    return this.#bySubject.get(certificate.issuer.key) ?? [];
  }

  /**
   * Whether `issuer` issued `certificate`. Cached: the same few authorities occur in all files, the answer for two
   * certificates never changes, and on the larger curves it costs milliseconds.
   */
  isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
    const pair = `${certificate.sha256}:${issuer.sha256}`;
    const known = this.#issued.get(pair);
    if (known !== undefined) return known;
    const answer = isIssuedBy(certificate, issuer);
    if (this.#issued.size >= MEMORY) this.#issued.clear();
    this.#issued.set(pair, answer);
    return answer;
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
