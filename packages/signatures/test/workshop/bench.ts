import assert from 'node:assert/strict';
import { demoServices, makeDemoPki } from '../../../demo/pki/demo-pki.ts';
import { type CertificateWish, type Identity, makeCertificate } from '../../../demo/pki/make-certificate.ts';
import { makeTrustList, type TrustListWish } from '../../../demo/pki/make-trust-list.ts';
import { signContainer } from '../../../demo/pki/sign-container.ts';
import type { XadesWish } from '../../../demo/pki/sign-xades.ts';
import { writeZip } from '../../../demo/pki/write-zip.ts';
import { DAY, type Moment } from '../../src/moment.ts';
import { readPolicy, standardPolicy } from '../../src/policy.ts';
import type { FindingCode } from '../../src/report/finding-codes.ts';
import type { ValidationReport } from '../../src/report/report.ts';
import { loadTrust } from '../../src/trust/load-trust.ts';
import { validate } from '../../src/validate.ts';
import { readZip } from '../../src/zip/read-zip.ts';
import { expectAgreement } from '../expect-agreement.ts';

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

/** The judge's side: what the lists say, and when the file is judged. */
interface Court {
  /** What the country's list names, if not the demo's services. */
  services?: TrustListWish['services'];
  /** Who signs the list that the anchors are asked to confirm. */
  operator?: Identity;
  /** Who may sign lists, if not the demo's operator. */
  anchors?: readonly Uint8Array[];
  /** What else is different about the list. */
  list?: Partial<TrustListWish>;
  judgedAt?: Moment;
}

interface Entry {
  name: string;
  bytes: Uint8Array;
}

/** A container as wished, signed with a real key, and what the forger does to it afterwards. */
export interface Attempt extends Partial<XadesWish>, Court {
  /** The name of the container. */
  name?: string;
  /** Changes the signature's file after it was signed. */
  afterwards?: (xml: string) => string;
  /** Changes what lies in the container. */
  entries?: (entries: Entry[]) => Entry[];
  /** Changes the container's own bytes. */
  bytes?: (zip: Buffer) => Buffer;
}

/** A file made elsewhere: a PDF. */
export interface MadeFile extends Court {
  file: Buffer;
  name: string;
}

/** Whether a file would reach an officer as "in order" (Annex 2, note 1); if not, why. */
export function attempt(made: Attempt | MadeFile): { accepted: boolean; codes: FindingCode[] } {
  const report = reportOn(made);
  const [signature] = report.signatures;
  const isInOrder =
    signature?.indication === 'TOTAL-PASSED' &&
    signature.qualification === 'QESig' &&
    signature.timeStamps.some(({ qualified, ok }) => qualified && ok);
  const findings = [report.container, ...report.signatures].flatMap((each) => each.findings);
  return { accepted: report.container.verdict === 'ok' && isInOrder, codes: findings.map(({ code }) => code) };
}

export function reportOn(made: Attempt | MadeFile): ValidationReport {
  const { services = demoServices(pki), operator = pki.operator, list, judgedAt = now + 2 * DAY } = made;
  const { anchors = [pki.operator.certificate.raw] } = made;
  const common = { territory: 'LV', sequence: 1, issued: now, nextUpdate: now + 180 * DAY };
  const lists = [makeTrustList({ ...common, services, operator, ...list })];
  const { trust } = loadTrust({ lists, anchors });
  const { bytes, name } = 'file' in made ? { bytes: made.file, name: made.name } : make(made);
  const report = validate(bytes, name, { trust, at: judgedAt, policy: readPolicy(standardPolicy) });
  expectAgreement(report);
  return report;
}

function make({ afterwards, entries, bytes = (zip) => zip, name = 'a.asice', ...wish }: Attempt) {
  const files = wish.files ?? [{ name: 'one.txt', bytes: Buffer.from('one') }];
  const signed = signContainer(pki, files, { signer: pki.signers.qualified, at: now, level: 'LT', ...wish });
  if (afterwards === undefined && entries === undefined) return { bytes: bytes(signed), name };
  const edited = readZip(signed).map((entry) =>
    afterwards !== undefined && entry.name.includes('signatures')
      ? { name: entry.name, bytes: Buffer.from(afterwards(entry.bytes.toString())) }
      : entry,
  );
  return { bytes: bytes(writeZip(entries?.(edited) ?? edited)), name };
}

/** Not accepted, and for this reason; the honest twin is accepted. */
export function expectRefused(
  forged: Attempt | MadeFile,
  code: FindingCode,
  honest: Attempt | MadeFile = twinOf(forged),
): void {
  const verdict = attempt(forged);
  assert.equal(verdict.accepted, false, `accepted, with ${verdict.codes.join()}`);
  assert.ok(verdict.codes.includes(code), `${code} is not among ${verdict.codes.join()}`);
  expectAccepted(honest);
}

export function expectAccepted(honest: Attempt | MadeFile): void {
  const verdict = attempt(honest);
  assert.ok(verdict.accepted, `an honest file is refused: ${verdict.codes.join()}`);
}

/** The same container without what the forger does to it. */
function twinOf(forged: Attempt | MadeFile): Attempt {
  assert.ok(!('file' in forged), 'say which file is its honest twin');
  const { afterwards: _, edit: __, bytes: ___, digest: ____, stamp: _____, entries, ...honest } = forged;
  return { ...honest, ...(entries === undefined ? {} : { entries: (same) => same }) };
}
