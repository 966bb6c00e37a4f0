// Replaces the site in tests: asked to stop, it works until its input ends, and prints when it has finished.
import { once } from 'node:events';
import { stopSignal } from '#platform/process/stop-signal.ts';

const site = setInterval(() => {}, 60_000);
const asked = stopSignal();
process.stdout.write('running\n');
await asked;
await once(process.stdin.resume(), 'end');
process.stdout.write('stopped cleanly\n');
clearInterval(site);
