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
  '2026-11-29.end-of-blank.en.typ': '41f7ce106c73403f65f8b1887df416e86965d29fb07975836b21c0293d91f391',
  '2026-11-29.end-of-blank.lv.typ': 'e4706c3e7ce2ddc88ce814a215e6983a11e0ba22deffbfe4708d810be3f8cebc',
  '2026-11-29.end.en.typ': '2767cf502cddb5f90f96ebcbb9c5b6120cab8f74e97f5b8d33fd4abbdbb59151',
  '2026-11-29.english.typ': 'd4afa48c5f0a5d1387d9e866c7e181a72816ce4847bb76e6548dcf7be3f63746',
  '2026-11-29.lv.typ': '3e7592011f5675408cba2f6a324043efd819caa785617ae46e5fec21d40b37c0',
  '2026-11-29.notice.typ': '644dae4d3502018178082f750af77740315545927b8afc53e6e6b05b74c9ea7a',
  '2026-11-29.paper.typ': 'f5a70dc18921d89d6772cbe7c06ce0c56870a23dd77dd3eff29d44ba5306cc6f',
  '2026-11-29.part.en.typ': 'e108700c87af11dc9ce233c0bda38287e54ba2f9bfade13a8a0eebede756c577',
  '2026-11-29.part.lv.typ': 'ea0acd5b05394b61a3ca36c9b51e0eee0708deb1bc44fc13835f3db7c40b8cf0',
  '2026-11-29.reading.typ': '88117b2725b59bf85e56f7d2b479c6011cfeae61dc3c88296bcca1e99f07d1f1',
  '2026-11-30.slip.typ': 'e78d728e794c5b2cd18cccefb65765e416c37ade77f9b39555a5702a8a8351f4',
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
