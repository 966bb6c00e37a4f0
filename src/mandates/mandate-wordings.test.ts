import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

// Set when the file was first given out. A red test here means: undo the edit, and make a new dated file instead.
const given: Record<string, string> = {
  '2019-03-01.en.typ': 'ef3277a685edf6d8265c1d361d1f96ad3e6bd54f19597e8b6edeee3eb2f52e06',
  '2019-03-01.end.en.typ': 'cd2c2a41219e775f045d7af5bc77e4883698f408ea3d2f5106ef406c42ea392c',
  '2019-03-01.end.lv.typ': '2b21b8de6dbb27d340737b5c17efb391ee85984d4972ff5a99a12fa52471c0d4',
  '2019-03-01.lv.typ': '8684debf1ade51a03d49c532c2701f4718d65e5227868d37d42783465405e8a0',
  '2019-03-01.notice.typ': '87361c013d233b55d04ed873e63f40b4489c055213567a4fa53c36e336155173',
  '2019-03-01.paper.typ': '2d4fcb632ca6e8bdb1d046da1564a24fb94cb7ed03fcf255cf9a9856c58d9b50',
  'notice-2019-03-01.en.ts': 'a8cbb668a761971b44642374c8d4302f065aaf0113521492048bbae51caf1cc3',
  'notice-2019-03-01.lv.ts': '65a726dc660036713348c71bf7a40b19da258915405227a786d2bdb521ddce63',
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
