// The whole site in a process of its own, for measurements of its memory. It says where it is and who may upload there, and then, as
// often as it is asked, how much memory it has: as it is, or once V8 has collected all garbage, which nobody asks of a real site.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { listen } from '#operations/http-server.ts';
import { usualRoom } from '#site/largest-body.ts';
import { prepareCentres } from '#test/support/cast/cases.ts';
import { enterCast } from '#test/support/cast/people.ts';
import { thingsOfACentre } from '#test/support/cast/things-of-a-centre.ts';
import { openFreshDatabase } from '#test/support/postgres/database.ts';
import { wholeSite } from '#test/support/site/whole-site.ts';

/** Where five people may each attach a scan. */
export interface UploadSite {
  readonly port: number;
  readonly path: string;
  readonly cookies: readonly string[];
}

export interface MemoryAsked {
  readonly collected: boolean;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const database = await openFreshDatabase();
const cast = await enterCast(database);
await prepareCentres(database, [cast.karlis]);
const { things } = await thingsOfACentre(database, cast.karlis);
// All five are one person's, who would wait for the first of them.
const site = await wholeSite(database, cast.karlis.at, { room: { ...usualRoom, share: usualRoom.bytes } });
const server = await listen('127.0.0.1', 0);
server.answerWith(site.answer);
const cookies: string[] = [];
for (let people = 0; people < 5; people += 1) cookies.push(await site.cookieOf(cast.karlis));
async function tell({ collected }: MemoryAsked): Promise<void> {
  // What one collection finds to be garbage may be all that keeps other things, and their memory is given back in a later turn.
  for (let times = 0; collected && times < 5; times += 1) {
    collect();
    await nextTurn();
  }
  process.send?.(process.memoryUsage());
}
process.on('message', (asked: MemoryAsked) => void tell(asked));
process.on('disconnect', () => process.exit());
process.send?.({
  port: server.port,
  path: `/cases/${things.case}/mandates/${things.mandate}/scans`,
  cookies,
} satisfies UploadSite);
