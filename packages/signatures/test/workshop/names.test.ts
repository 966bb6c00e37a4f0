import { suite, test } from 'node:test';
import { type Attempt, expectAccepted, expectRefused } from './bench.ts';

// One file, one name: in the zip, in the manifest, in the signature's references, and on every system that unpacks it.

const named = (...names: string[]) => names.map((name) => ({ name, bytes: Buffer.from(`in ${name}`) }));
const uri =
  (from: string, to: string): NonNullable<Attempt['edit']> =>
  (xml) =>
    xml.replace(`URI="${encodeURI(from)}"`, `URI="${to}"`);

suite('no two names that some system takes for one', () => {
  for (const [one, other] of [
    ['straße.txt', 'STRASSE.TXT'],
    ['one.txt', 'one.txt.'],
    ['one.txt', 'one.txt '],
    ['līgums/one.txt', 'līgums./one.txt'],
    ['ſ.txt', 's.txt'],
    ['\u212a.txt', 'k.txt'],
    ['ā.txt', 'A\u0304.txt'],
  ] as const) {
    test(JSON.stringify([one, other]), () => {
      expectRefused({ files: named(one, other) }, 'container-malformed', { files: named(one) });
      expectAccepted({ files: named(other, 'two.txt') });
    });
  }

  for (const step of ['.. ', '. .', '...', ' '])
    test(`no folder called ${JSON.stringify(step)}`, () => {
      expectRefused({ files: named(`a/${step}/b.txt`) }, 'container-malformed', { files: named('a/b/b.txt') });
    });
});

suite('a reference names a file as it is called', () => {
  const files = named('Ķīlis.txt');
  const honest: Attempt = { files };
  const decomposed = encodeURI('Ķīlis.txt'.normalize('NFD'));

  test('composed or decomposed, in small or large hexadecimal', () => {
    for (const to of [decomposed, encodeURI('Ķīlis.txt').toLowerCase(), 'Ķīlis.txt', `./${decomposed}`])
      expectAccepted({ files, edit: uri('Ķīlis.txt', to) });
    expectAccepted({ files: named('Ķīlis.txt'.normalize('NFD')) });
  });

  test('not in another letter case, encoded twice, or with what an address may have behind it', () => {
    const encoded = encodeURI('Ķīlis.txt');
    for (const to of [
      encodeURI('ķīlis.txt'),
      encoded.replaceAll('%', '%25'),
      `${encoded}#x`,
      `${encoded}?x`,
      `${encoded}/`,
      `%2E%2E/${encoded}`,
      `x/%2e%2e/${encoded}`,
      `.%2f..%2f${encoded}`,
      `%5c${encoded}`,
      `${encoded}%00`,
    ])
      expectRefused({ files, edit: uri('Ķīlis.txt', to) }, 'signed-data-missing', honest);
  });

  test('once: not again in other words', () => {
    const again = (to: string) => (xml: string) =>
      xml.replace(
        /<ds:Reference Id="S0-file0" URI="one.txt">(.*?)<\/ds:Reference>/,
        (all, inside) => `${all}<ds:Reference URI="${to}">${inside}</ds:Reference>`,
      );
    for (const to of ['one.txt', './one.txt', '%6fne.txt'])
      expectRefused({ edit: again(to) }, 'reference-unsupported', {});
  });

  test('one reference stands for one file only', () => {
    const two = named('one.txt', 'two.txt');
    expectRefused({ files: two, edit: uri('two.txt', './one.txt') }, 'file-not-covered', { files: two });
  });
});
