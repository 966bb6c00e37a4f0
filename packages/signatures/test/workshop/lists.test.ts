import { generateKeyPairSync } from 'node:crypto';
import { suite, test } from 'node:test';
import { pairOf } from '../../../demo/pki/make-certificate.ts';
import { DAY } from '../../src/moment.ts';
import { type Attempt, expectRefused, issued, now, pki } from './bench.ts';

suite('a list vouches for nobody', () => {
  const edited = (edit: (xml: string) => string): Attempt => ({ list: { edit } });

  test('if another signed it than the anchors name', () => {
    expectRefused({ operator: pki.unlistedAuthority }, 'chain-not-found', {});
  });

  test('if it is signed in part, or leaves room for another signature', () => {
    const another = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>';
    expectRefused(
      edited((xml) => xml.replace('<SchemeInformation>', `<SchemeInformation>${another}`)),
      'chain-not-found',
      {},
    );
    expectRefused(
      edited((xml) => xml.replace('URI=""', 'URI="#part"')),
      'chain-not-found',
      {},
    );
    expectRefused(
      edited((xml) => xml.replace('#enveloped-signature', '#base64')),
      'chain-not-found',
      {},
    );
  });

  test('if it is signed weakly', () => {
    expectRefused({ list: { digest: 'sha1' } }, 'chain-not-found', { list: { digest: 'sha256' } });
    expectRefused(
      edited((xml) => xml.replace('2001/04/xmlenc#sha256', '2000/09/xmldsig#sha1')),
      'chain-not-found',
      {},
    );
    const operator = (modulusLength: number) => {
      const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
      return issued({ purpose: 'list-operator', pair: pairOf(publicKey, privateKey) });
    };
    const [short, long] = [operator(1024), operator(2048)];
    const anchored = (by: typeof short): Attempt => ({ operator: by, anchors: [by.certificate.raw] });
    expectRefused(anchored(short), 'chain-not-found', anchored(long));
  });

  test('if it is of a version that is not read', () => {
    expectRefused(
      edited((xml) => xml.replace('Identifier>6<', 'Identifier>4<')),
      'chain-not-found',
      edited((xml) => xml.replace('Identifier>6<', 'Identifier>5<')),
    );
  });

  test('once it should have been renewed', () => {
    expectRefused({ list: { nextUpdate: now + DAY } }, 'trust-list-stale', { list: { nextUpdate: now + 3 * DAY } });
  });
});
