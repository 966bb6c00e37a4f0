import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DAY } from '../../src/moment.ts';
import type { FindingCode } from '../../src/report/finding-codes.ts';
import { type Attempt, attempt, expectAccepted, expectRefused, now, reportOn } from './bench.ts';

suite('an archive time stamp is validated, not only counted', () => {
  const archived = (wish: Partial<Attempt> = {}): Attempt => ({ level: 'LTA', ...wish });
  const edit = (xml: string) => xml.replace('<xades:CertificateValues>', '<xades:CertificateValues Id="c">');

  /** What the signature's own stamp proves stands; nothing is archived. */
  function archivesNothing(made: Attempt, why: FindingCode): void {
    assert.deepEqual(attempt(made), { accepted: true, codes: ['time-stamp-left-out'] });
    const [report, honest] = [made, archived()].map((each) => reportOn(each).signatures[0]);
    assert.deepEqual([report?.level, honest?.level], ['LT', 'LTA']);
    assert.match(report?.findings[0]?.detail ?? '', new RegExp(`: ${why}$`));
  }

  test('it covers what is in the file', () => {
    archivesNothing(archived({ afterwards: edit }), 'time-stamp-imprint-differs');
  });

  test('it is not older than the stamps that it covers', () => {
    archivesNothing(archived({ archivedAt: now - DAY }), 'time-stamp-order');
  });

  test('where it is the only stamp, its fault is the signature’s', () => {
    const alone = (xml: string) => xml.replace(/<xades:SignatureTimeStamp>.*?<\/xades:SignatureTimeStamp>/s, '');
    expectRefused(archived({ afterwards: alone }), 'time-stamp-imprint-differs', archived());
  });

  test('one of the old kind is not read', () => {
    const old = (xml: string) => xml.replaceAll('xades141:ArchiveTimeStamp', 'xades:ArchiveTimeStamp');
    const [signature] = reportOn(archived({ afterwards: old })).signatures;
    assert.deepEqual([signature?.indication, signature?.level], ['TOTAL-PASSED', 'LT']);
    assert.deepEqual(
      signature?.findings.map(({ code }) => code),
      ['archive-time-stamp-unsupported'],
    );
  });

  test('it may come late', () => expectAccepted(archived({ archivedAt: now + DAY })));
});
