import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { rowsOnAPage } from '#platform/database/rows-on-a-page.ts';
import { linksOn } from '#test/support/site/lists.ts';
import { PagedTable } from './paged-table.tsx';

const rows = Array.from({ length: 2 * rowsOnAPage + 1 }, (_, index) => `row-${index}`);

const page = (after: string | undefined) =>
  renderToString(
    <PagedTable
      caption="Organizācijas"
      columns={[{ heading: 'Nosaukums', cell: (row: string) => row }]}
      rows={rows}
      rowKey={(row) => row}
      after={after}
      action="/organisations"
      query={{ show: 'late' }}
    />,
  );

test('a list that is read whole goes page after page, nothing twice or left out', () => {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const html = page(after);
    const shown = html.match(/row-\d+(?=<)/g) ?? [];
    assert.ok(shown.length <= rowsOnAPage);
    seen.push(...shown);
    const next = linksOn(html).find((link) => link.includes('after='));
    assert.equal(linksOn(html).includes('/organisations?show=late'), after !== undefined, 'back to the first page');
    after = next && (new URL(next, 'http://tilts.example').searchParams.get('after') ?? undefined);
  } while (after);
  assert.deepEqual(seen, rows);
});

test('a row that is no longer there leads to the first page', () => {
  assert.match(page('row-gone'), />row-0</);
});
