import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import { demoTrust, signContainer } from '#demo/pki/index.ts';
import { createValidator } from '#signatures';
import { openRequests } from '#test/support/cast/access-requests.ts';
import { mondayMorning } from '#test/support/cast/people.ts';
import { roomSite } from '#test/support/site/room-site.tsx';
import { accessRequestPages } from './pages.tsx';
import { words } from './words.ts';

const site = await openRequests();
const { pki, ruta } = site;
const rooms = await roomSite(site.database, [accessRequestPages(site.parts)], ruta);
const hurried = createValidator(demoTrust(pki, mondayMorning.epochMilliseconds), { time: 1 });
after(() => hurried.close());

/** More than a validator can read in a millisecond. */
const heavy = { name: 'pielikums.bin', bytes: randomBytes(8_000_000) };

type File = { name: string; bytes: Uint8Array };
const sentBack: [
  headline: keyof typeof words.lv.report.headlines,
  make: (file: File) => Uint8Array,
  engine?: typeof hurried,
][] = [
  ['too-large', (file) => signContainer(pki, [file, heavy]), hurried],
  ['not-a-signed-file', () => Buffer.from('PK\x03\x04 and nothing more')],
  ['no-signature', (file) => signContainer(pki, [file])],
];

for (const [headline, make, engine = site.requests.engine] of sentBack) {
  test(`a request that was sent back says why in the words of its report: ${headline} (note 1)`, async () => {
    const { request, file } = await site.prepared();
    const by = { ...site.parts, requests: { ...site.requests, engine } };
    const { id: sending } = await site.send(request, make(file), 'pieteikums.asice', ruta, by);
    for (const language of ['lv', 'en'] as const) {
      const { title, text } = words[language].report.headlines[headline];
      for (const path of [`/access-requests/${request}`, `/access-requests/${request}/sendings/${sending}`]) {
        const page = await (await rooms.get(path, language)).text();
        assert.deepEqual(/class="notice__title"[^>]*>([^<]*)</.exec(page)?.[1], title, path);
        assert.ok(page.includes(text), `${path}: ${text}`);
      }
    }
  });
}
