import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

// Set when the file was first given out. A red test here means: undo the edit, and make a new dated file instead.
const given: Record<string, string> = {
  '2019-03-01.en.typ': 'f78ce28efd7efb7cb4b2eefd4ec5221791d9040b954201adeb29518d2de6aa5d',
  '2019-03-01.end.en.typ': '7113893c6b291a623eba411ff814e7d6e27e888fddd2d2452707579d8ac10c9e',
  '2019-03-01.end.lv.typ': '96ad57cceb749d7c3a1b16286e6b6a3acf77acf20b829c0952c01ec68195519a',
  '2019-03-01.lv.typ': '24befb76c02de416094b7a6a71242c0514895ac19a88cb64ab6f0dd0c93a0ca9',
  '2019-03-01.notice.typ': '87361c013d233b55d04ed873e63f40b4489c055213567a4fa53c36e336155173',
  '2019-03-01.paper.typ': '7e051f67b2772dc22f3d95f52ba390bcb3b074a0bd851e92b76200eb1bc20e8f',
  'notice-2019-03-01.en.ts': 'a8cbb668a761971b44642374c8d4302f065aaf0113521492048bbae51caf1cc3',
  'notice-2019-03-01.lv.ts': '26c935ea750b7eb410c3aa702df13dc4577e6c804f2dc480e4369587c15ae28a',
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
