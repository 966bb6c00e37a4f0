import type { Certificate } from '../certificates/read-certificate.ts';
import { partOf } from '../certificates/read-name.ts';
import type { TrustedService } from './trusted-service.ts';

/**
 * An anchor as a service without a list. It confirms chains and time stamps but qualifies nothing: only a trusted list
 * can do that.
 */
export function anchorService(certificate: Certificate): TrustedService {
  const name = partOf(certificate.subject, 'commonName') ?? 'anchor';
  return {
    territory: '',
    provider: name,
    name,
    certificates: [certificate],
    periods: [{ type: 'anchor', status: 'granted', start: Number.NEGATIVE_INFINITY, purposes: [], qualifications: [] }],
    list: undefined,
  };
}
