import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterEdition } from '#catalogue/index.ts';
import { transaction } from '#platform/database/database.ts';
import { eService } from '#test/support/cast/cases.ts';
import { deskOf } from '#test/support/site/desk.ts';
import { actingNow, caseLedTo, openStaffedSite } from '#test/support/site/staffed-site.ts';

const site = await openStaffedSite();
const like = await eService(site.database, actingNow(site), 'EPD313');
for (const [code, minimumAge] of [
  ['EPA01', 1],
  ['EPA16', 16],
] as const) {
  const { id: _, eServiceId: __, validUntil: ___, ...said } = like;
  const named = { lv: `Vecums ${code}`, en: `Age ${code}` };
  await transaction(site.database, null, (tx) => enterEdition(tx, { ...said, code, minimumAge, name: named }));
}

/** What stands beside the e-services that can be ticked, by their codes. */
async function besides(language: string) {
  const desk = await deskOf(site, 'karlis');
  const { id } = await caseLedTo(site, 'notice');
  const { text } = await desk.open(`/cases/${id}/mandates?language=${language}`);
  return [...text.matchAll(/>(EP[^<]*)</g)].map(([, hint = '']) => hint);
}

for (const [language, from] of [
  ['lv', ['no 16 gadu vecuma', 'no 1 gada vecuma']],
  ['en', ['from the age of 16', 'from the age of 1']],
] as const) {
  test(`the age from which an e-service may be applied for stands beside its choice, where one is set: ${language}`, async () => {
    const hints = await besides(language);
    for (const [at, code] of ['EPA16', 'EPA01'].entries()) {
      assert.equal(
        hints.find((hint) => hint.startsWith(code)),
        `${code}, ${like.holder}; ${from[at]}`,
      );
    }
    const without = hints.filter((hint) => !/^EPA/.test(hint));
    assert.ok(without.length > 1, hints.join('\n'));
    for (const hint of without) assert.doesNotMatch(hint, /vecuma|the age/);
  });
}
