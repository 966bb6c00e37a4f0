import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readXlsx } from 'hucre';
import { workbookReply } from './workbook-reply.ts';

test('what is written is read again: numbers as numbers, and what looks like a formula as the text it is', async () => {
  const rows = [
    ['name', 'number'],
    ['=HYPERLINK("x")', 12.5],
    ['+371 20000001', null],
    ['@a;"b"\nc', -3],
  ];
  const answer = await workbookReply('table.xlsx', [{ name: 'a name longer than a sheet can have', rows }]);
  assert.match(answer.headers.get('content-disposition') ?? '', /attachment; filename="table\.xlsx"/);
  const { sheets } = await readXlsx(Buffer.from(await answer.arrayBuffer()));
  assert.deepEqual(sheets[0]?.rows, rows);
  assert.equal(sheets[0]?.name, 'a name longer than a sheet can ');
});
