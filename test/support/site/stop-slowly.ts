// Stands for the site in tests: it needs a while to stop cleanly, and says when it has.
import { setTimeout as sleep } from 'node:timers/promises';
import { stopSignal } from '#platform/process/stop-signal.ts';

const site = setInterval(() => {}, 60_000);
const asked = stopSignal();
process.stdout.write('running\n');
await asked;
await sleep(300);
process.stdout.write('stopped cleanly\n');
clearInterval(site);
