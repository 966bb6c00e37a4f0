import { suite, test } from 'node:test';
import { DAY } from '../../src/moment.ts';
import { type Attempt, expectAccepted, expectRefused, now } from './bench.ts';

suite('an archive time stamp is validated, not only counted', () => {
  const archived = (wish: Partial<Attempt> = {}): Attempt => ({ level: 'LTA', ...wish });

  test('it covers what is in the file', () => {
    const edit = (xml: string) => xml.replace('<xades:CertificateValues>', '<xades:CertificateValues Id="c">');
    expectRefused(archived({ afterwards: edit }), 'time-stamp-imprint-differs');
  });

  test('it is not older than the stamps that it covers', () => {
    expectRefused(archived({ archivedAt: now - DAY }), 'time-stamp-order', archived());
  });

  test('one of the old kind is not read', () => {
    const old = (xml: string) => xml.replaceAll('xades141:ArchiveTimeStamp', 'xades:ArchiveTimeStamp');
    expectRefused(archived({ afterwards: old }), 'archive-time-stamp-unsupported');
  });

  test('it may come late', () => expectAccepted(archived({ archivedAt: now + DAY })));
});
