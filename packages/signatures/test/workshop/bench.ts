import assert from 'node:assert/strict';
import { type DemoPki, demoServices, makeDemoPki } from '../../../demo/pki/demo-pki.ts';
import { type CertificateWish, type Identity, makeCertificate } from '../../../demo/pki/make-certificate.ts';
import { type ListedService, makeTrustList } from '../../../demo/pki/make-trust-list.ts';
import { signContainer } from '../../../demo/pki/sign-container.ts';
import type { XadesWish } from '../../../demo/pki/sign-xades.ts';
import { DAY, type Moment } from '../../src/moment.ts';
import { readPolicy, standardPolicy } from '../../src/policy.ts';
import type { FindingCode } from '../../src/report/finding-codes.ts';
import { loadTrust } from '../../src/trust/load-trust.ts';
import { validate } from '../../src/validate.ts';

// The bench of a forger: a made-up country's services, and real keys for all of them. Each test makes a file that breaks
// one rule and is not accepted, and its honest twin, made the same way, that is.

export const now = Date.UTC(2026, 2, 2, 9);
export const pki = makeDemoPki(now);
export const term = { notBefore: now - 900 * DAY, notAfter: now + 900 * DAY };
export const granted = [{ status: 'granted', start: pki.since }];

/** A certificate by the listed authority, unless another issuer is wished. */
export function issued(wish: Partial<CertificateWish> & Pick<CertificateWish, 'purpose'>): Identity {
  return makeCertificate({ subject: { commonName: 'Workshop' }, issuer: pki.authority, ...term, ...wish });
}

export interface Attempt extends Partial<XadesWish> {
  /** What the country's list names, if not the demo's services. */
  services?: readonly ListedService[];
  /** Who signs the list that the anchors are asked to confirm. */
  operator?: Identity;
  judgedAt?: Moment;
  pki?: DemoPki;
}

/** A file as wished, and whether it would reach an officer as "in order" (Annex 2, note 1); if not, why. */
export function attempt({ services = demoServices(pki), operator, judgedAt, ...wish }: Attempt): {
  accepted: boolean;
  codes: FindingCode[];
} {
  const list = makeTrustList({
    territory: 'LV',
    sequence: 1,
    issued: now,
    nextUpdate: now + 180 * DAY,
    services,
    operator: operator ?? pki.operator,
  });
  const { trust } = loadTrust({ lists: [list], anchors: [pki.operator.certificate.raw] });
  const files = [{ name: 'one.txt', bytes: Buffer.from('one') }];
  const bytes = signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT', ...wish });
  const context = { trust, at: judgedAt ?? now + 2 * DAY, policy: readPolicy(standardPolicy) };
  const [signature] = validate(bytes, 'a.asice', context).signatures;
  assert.ok(signature);
  const { indication, qualification, timeStamps, findings } = signature;
  return {
    accepted:
      indication === 'TOTAL-PASSED' &&
      qualification === 'QESig' &&
      timeStamps.some(({ qualified, ok }) => qualified && ok),
    codes: findings.map(({ code }) => code),
  };
}

/** Not accepted, and for this reason; the honest twin is accepted. */
export function expectRefused(forged: Attempt, code: FindingCode, honest: Attempt): void {
  const verdict = attempt(forged);
  assert.equal(verdict.accepted, false, `accepted, with ${verdict.codes.join()}`);
  assert.ok(verdict.codes.includes(code), `${code} is not among ${verdict.codes.join()}`);
  const twin = attempt(honest);
  assert.ok(twin.accepted, `the honest twin is refused: ${twin.codes.join()}`);
}
