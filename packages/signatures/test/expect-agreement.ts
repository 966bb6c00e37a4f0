import assert from 'node:assert/strict';
import { checks } from '../src/report/checks.ts';
import { meanings } from '../src/report/finding-codes.ts';
import type { SignatureReport, ValidationReport } from '../src/report/report.ts';

/** Every report that was held against these rules in this process, for rules of those who use reports. */
export const madeReports: ValidationReport[] = [];

/** What a report says of its checks agrees with its answer and its findings, whatever the file. */
export function expectAgreement(report: ValidationReport): void {
  madeReports.push(report);
  if (report.container.verdict === 'rejected')
    assert.deepEqual(report.signatures, [], 'nothing is said of what was rejected');
  for (const signature of report.signatures) {
    const said = JSON.stringify(signature);
    const results = signature.checks;
    assert.ok(results, said);
    assert.deepEqual(Object.keys(results), [...checks], said);
    if (signature.indication === 'TOTAL-PASSED') expectPassed(signature, said);
    const failed = checks.filter((check) => results[check] === 'failed');
    if (signature.indication !== 'TOTAL-FAILED') {
      // A stamp and a qualified certificate can be missing without a fault.
      assert.deepEqual(
        failed.filter((check) => check !== 'time' && check !== 'qualification'),
        [],
        said,
      );
    } else assert.notDeepEqual(failed, [], said);
    if (signature.indication !== 'TOTAL-PASSED') {
      assert.ok(
        checks.some((check) => results[check] !== 'passed'),
        said,
      );
    }
    expectEarned(signature, said);
  }
}

function expectPassed({ checks: results, timeStamps, qualification }: SignatureReport, said: string): void {
  const { time, certificate, qualification: qualified, ...others } = results ?? {};
  assert.deepEqual(new Set(Object.values(others)), new Set(['passed']), said);
  assert.equal(
    time === 'passed',
    timeStamps.some(({ qualified: isQualified, ok }) => isQualified && ok),
    said,
  );
  assert.equal(certificate, timeStamps.some(({ ok }) => ok) ? 'passed' : 'undecided', said);
  assert.equal(qualified, qualification === 'QESig' || qualification === 'QESeal' ? 'passed' : 'failed', said);
}

/** Nothing has passed that its own facts do not bear. */
function expectEarned(
  { checks: results, findings, signer, timeStamps, revocation }: SignatureReport,
  said: string,
): void {
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const undone = errors.some((code) => code === 'format-malformed' || code === 'format-unsupported');
  if (undone) assert.notEqual(results?.format, 'passed', said);
  if (signer.name === 'unknown' && findings.length > 0 && timeStamps.length === 0 && undone) {
    for (const check of ['time', 'certificate', 'trust', 'revocation', 'qualification'] as const) {
      assert.equal(results?.[check], 'not-reached', said);
    }
  }
  if (errors.includes('signature-value-wrong')) assert.notEqual(results?.content, 'passed', said);
  if (errors.includes('chain-not-found')) {
    assert.deepEqual(
      [results?.trust, results?.revocation, results?.qualification],
      ['undecided', 'not-reached', 'not-reached'],
      said,
    );
  }
  if (results?.revocation === 'passed' && revocation !== undefined) assert.notEqual(revocation.status, 'unknown', said);
  const kept = errors.filter((code) => meanings[code] !== 'warning');
  if (kept.length > 0)
    assert.ok(
      Object.values(results ?? {}).some((result) => result !== 'passed'),
      said,
    );
}
