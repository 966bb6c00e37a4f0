import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

// Set when the file was first issued. If this test is red: undo the edit, and make a new dated file instead.
const given: Record<string, string> = {
  '2019-03-01.en.typ': 'd691c794155e1efd5b4a35ad0a4f8366afbc3cf41dec96a52f25cca1b6ef6bd5',
  '2019-03-01.end.en.typ': 'cfcb79d3248b29910580986cc3de36e43ee5e5c3c63c122b87ce16472ac444c9',
  '2019-03-01.end.lv.typ': 'e25413b9cfc7ff0330bf62c7c78a07dc46d4e1e8b8d929679f08f07f58c6183f',
  '2019-03-01.lv.typ': '8492890f11eb313d4460d67d69bdaacabff6677038397ed151f7fab2261351d2',
  '2019-03-01.paper.typ': '2d4fcb632ca6e8bdb1d046da1564a24fb94cb7ed03fcf255cf9a9856c58d9b50',
  '2026-11-29.blank.typ': 'ef42ef4c85c458df800466368dab0507b70cefdd894ef840051ab84780dd4472',
  '2026-11-29.copies.typ': 'e61392937bde934e3b099dbab5379de77904e3dc9710394f999bba1f9c5a039c',
  '2026-11-29.en.typ': 'd84e63f02ce4e74a646a0fc0e2bd37091ae8c31808ccc71e55da75c423b38a44',
  '2026-11-29.end.lv.typ': 'db19a9e75ca85ce4a77347707a15385f84bac6e058b59ea88b66ad34bc9c8354',
  '2026-11-29.end.en.typ': 'ff2b91258ecbdd98cbd01f0d869373cf4881b1d5e4b15cdd0ffd41e5b458ec06',
  '2026-11-29.english.typ': '2961ab451a3963169f74ca8178521efe941a89e22d5a21e82d1a7493f49e8d49',
  '2026-11-29.lv.typ': '3ed043fa73ff4c11bad0721bbf345663ad50059e07c03a562b31b5a3a5bf6ba4',
  '2026-11-29.notice.typ': '644dae4d3502018178082f750af77740315545927b8afc53e6e6b05b74c9ea7a',
  '2026-11-29.paper.typ': 'ae8dcb6acdaf8d062580e6bd65211843843c0ac8623d29c583daca0c378ca2d3',
  '2026-11-29.part.en.typ': 'b31634d799a00c1a342cb03fcbcba9ccfc30a722a13df32cfcdcf4cdccfb23ee',
  '2026-11-29.part.lv.typ': '5f5f2acc7ed4c4c37dd05d9cebc69d5f1a13c4ad8a5e2f069f51bb3f5a1fe603',
  '2026-11-29.reading.typ': '88117b2725b59bf85e56f7d2b479c6011cfeae61dc3c88296bcca1e99f07d1f1',
  '2026-11-30.slip.typ': '5c114a8b13843f5dfecaf7f17b58a8cbc8422df7068038d32373e873213f440b',
  'notice-2019-03-01.en.ts': '8fb553897d4cfc9b0edd83fb34ded8adc4202fae9ea11eee3ef417f7fc0867a0',
  'notice-2019-03-01.lv.ts': 'b1fff7e850fba111747579e8ba1de714fc90b8f9c90715dd440dbaf5ddfd7664',
};

describe('the dated wordings', () => {
  it('are never edited: an old mandate is reprinted as it was signed', async () => {
    const directory = new URL('./wording/', import.meta.url);
    const files = (await readdir(directory)).filter((file) => /\d{4}-\d{2}-\d{2}/.test(file));
    const now = await Promise.all(files.map(async (file) => [file, await digest(new URL(file, directory))] as const));
    assert.deepEqual(Object.fromEntries(now), given);
  });
});

async function digest(file: URL): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
