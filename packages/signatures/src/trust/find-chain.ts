import type { Certificate } from '../certificates/read-certificate.ts';
import type { Trust } from './trust.ts';
import type { TrustedService } from './trusted-service.ts';

/** A path from a certificate to a trusted service: [certificate, issuer, …, the service's own]. */
export interface Chain {
  certificates: readonly Certificate[];
  service: TrustedService;
}

const LONGEST = 6;
/** A file may contain hundreds of certificates that all claim to have issued each other. */
const MOST_STEPS = 100;

/**
 * Finds the chains from `certificate` to wanted services. Issuers come from the lists and from the file. That it is the right
 * certificate for its key, what it signed has to say.
 */
export function findChains(
  certificate: Certificate,
  pool: readonly Certificate[],
  trust: Trust,
  isWanted: (service: TrustedService) => boolean,
): Chain[] {
  const found: Chain[] = [];
  let steps = 0;
  const visit = (certificates: readonly Certificate[]): void => {
    const last = certificates.at(-1);
    if (last === undefined || certificates.length > LONGEST || ++steps > MOST_STEPS) return;
    const services = certificates.length === 1 ? trust.servicesWithKeyOf(last) : trust.servicesOf(last);
    const wanted = services.filter(isWanted);
    found.push(...wanted.map((service) => ({ certificates, service })));
    // Authorities above a trusted one add nothing.
    if (wanted.length > 0 && certificates.length > 1) return;
    for (const issuer of distinct([...trust.issuersOf(last), ...pool])) {
      if (certificates.some((seen) => seen.sha256 === issuer.sha256)) continue;
      if (trust.isIssuedBy(last, issuer)) visit([...certificates, issuer]);
    }
  };
  visit([certificate]);
  return found;
}

/** A file often contains the same certificates as the lists. */
function distinct(certificates: readonly Certificate[]): Certificate[] {
  return [...new Map(certificates.map((certificate) => [certificate.sha256, certificate])).values()];
}
