import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseActs } from '#cases/index.ts';
import { leadCase } from '#test/support/cast/cases.ts';
import { type Desk, deskOf } from '#test/support/site/desk.ts';
import { openStaffedSite } from '#test/support/site/staffed-site.ts';

// Whoever's own case it is sees it, is told that a colleague continues it, and is offered no act of it (22.¹ 1.).
const site = await openStaffedSite();
const { liga } = site.cast;
const client = { givenName: 'Kārlis', surname: 'Kalniņš', personalCode: '329999-00001' };
const said = /Šajā lietā klients vai pārstāvamā persona esat jūs/;

for (const stage of ['22.1.1', 'notice', 'drawn', '22.1.3', '22.1.5', '22.1.6'] as const) {
  test(`after ${stage}`, async () => {
    const { id, mandate, application, eService } = await leadCase(site.database, liga, stage, { client });
    const desks: readonly (readonly [Desk, boolean])[] = [
      [await deskOf(site, 'karlis'), true],
      [await deskOf(site, 'liga'), false],
    ];
    const steps = Object.values(caseActs)
      .filter(({ path }) => path.startsWith('/cases/'))
      .map(({ path }) => path.replace('{case}', id).replace('{mandate}', mandate).replace('{application}', application))
      .filter((path) => path !== '/cases' && !path.includes('//') && !path.endsWith('/scans'));
    for (const [{ browser }, isOwn] of desks) {
      let shown = 0;
      for (const path of [`/cases/${id}`, ...steps]) {
        const { status, text } = await browser.step(new URL(`${path}?eService=${eService.eServiceId}`, site.origin));
        // The parts of a step have an address for their form alone.
        if (status !== 200) continue;
        shown += 1;
        assert.equal(said.test(text), isOwn, path);
        if (isOwn) assert.doesNotMatch(text, /<form[^>]* action="\/cases\/(?!search")/, path);
      }
      assert.ok(shown >= 5, `only ${shown} pages were seen`);
    }
  });
}
