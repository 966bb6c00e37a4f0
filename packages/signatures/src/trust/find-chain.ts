import type { Certificate } from '../certificates/read-certificate.ts';
import type { Trust } from './trust.ts';
import type { TrustedService } from './trusted-service.ts';

/** A way from a certificate to a service somebody vouches for: [certificate, issuer, …, the service's own]. */
export interface Chain {
  certificates: readonly Certificate[];
  service: TrustedService;
}

const LONGEST = 6;
/** A file may bring hundreds of certificates that all claim to have issued each other. */
const MOST_STEPS = 100;

/**
 * Finds chains from `certificate` to services whose type at `moment` is wanted, the best first: a granted service
 * before one that is not, a shorter chain before a longer. Issuers come from the lists and from the file.
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
    const services = trust.servicesOf(last).filter(isWanted);
    found.push(...services.map((service) => ({ certificates, service })));
    // Above an authority that somebody vouches for there is nothing to learn.
    if (services.length > 0 && certificates.length > 1) return;
    for (const issuer of distinct([...trust.issuersOf(last), ...pool])) {
      if (certificates.some((seen) => seen.sha256 === issuer.sha256)) continue;
      if (trust.isIssuedBy(last, issuer)) visit([...certificates, issuer]);
    }
  };
  visit([certificate]);
  return found;
}

/** A file often brings the very certificates that the lists have. */
function distinct(certificates: readonly Certificate[]): Certificate[] {
  return [...new Map(certificates.map((certificate) => [certificate.sha256, certificate])).values()];
}
