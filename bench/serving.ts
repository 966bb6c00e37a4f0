import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { signingKeys } from '#platform/cryptography/signing-keys.ts';
import { eService, prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { openAccessSite, signIn } from '#test/support/site/access-site.ts';
import { CookieBrowser } from '#test/support/site/cookie-browser.ts';
import { enterChecks } from './enter-checks.ts';
import { type CaseRange, enterManyCases } from './enter-many-cases.ts';
import type { Serving } from './served.ts';

// The site in its own process, as in production: it reports only its address and its CPU time.

const people = [
  { personalCode: '329999-00001', givenName: 'Kārlis', surname: 'Kalniņš', note: { lv: '', en: '' } },
  { personalCode: '329999-00004', givenName: 'Jānis', surname: 'Krūmiņš', note: { lv: '', en: '' } },
  { personalCode: '329999-00005', givenName: 'Rūta', surname: 'Zariņa', note: { lv: '', en: '' } },
];

const keys = signingKeys(new Map([['bench', randomBytes(32)]]));
const site = await openAccessSite({ people, connectedSystems: { legalBasis: 'bench', keys } });
const cast = await enterCast(site.database);
const actors = [cast.karlis, cast.janis, cast.ruta];
await prepareCentres(site.database, actors);
const counters: { cookie: string; centre: string; employee: string }[] = [];
for (const [index, actor] of actors.entries()) {
  const browser = new CookieBrowser();
  await signIn(browser, site, { personalCode: people[index]?.personalCode ?? '' });
  const cookie = browser.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  counters.push({ cookie, centre: actor.centre, employee: actor.person });
}
const service = await eService(site.database, cast.karlis, 'EPD313');
const serving: Serving = {
  origin: site.origin,
  urls: site.database.urls,
  counters,
  edition: service.id,
  eService: service.eServiceId,
};
process.send?.(serving);
process.on('message', (asked: 'cpu' | 'checks' | CaseRange) => {
  if (asked === 'cpu') process.send?.(process.cpuUsage());
  else if (asked === 'checks') void enterChecks(site, actors).then((checks) => process.send?.(checks));
  else void enterManyCases(serving, site.database.vault, asked).then(() => process.send?.('entered'));
  if (site.faults.length > 0) console.error(site.faults.splice(0));
});
process.on('disconnect', () => process.exit(0));
while (process.connected) await wait(1000);
