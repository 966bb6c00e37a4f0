/** Milliseconds of CPU at the largest size below which nobody would notice. */
const floor = 20;

const tries = 5;

/** Makes what is worked on, of this size; only the work that it returns is measured. */
type Prepare = (size: number) => () => unknown;

/**
 * By which power of its size work costs more: 1 for work that is linear, 2 for the square. Measured as the CPU of this process
 * (the median of five) at an eighth, a quarter, a half and the whole of `largest`, of so many works that each time as much is worked
 * on: what memory costs a process grows with all that it takes, and a small work alone finds it there already. Undefined if
 * the whole costs less than anybody would notice: then it does not matter.
 */
async function powerOf(prepare: Prepare, largest: number): Promise<number | undefined> {
  if ((await costOf(prepare, largest)) < floor) return undefined;
  const whole = await median(prepare, largest);
  if (whole < floor) return undefined;
  const points: [size: number, cost: number][] = [[largest, whole]];
  for (const part of [2, 4, 8]) points.push([largest / part, (await median(prepare, largest / part, part)) / part]);
  return slope(points.map(([size, cost]) => [Math.log(size), Math.log(Math.max(cost, 0.01))]));
}

/** Above it, work costs more than it weighs. */
const worstPower = 1.4;

/**
 * The power by which work costs more than it weighs; undefined if it does not. What else the process does, such as collecting garbage,
 * can fall into one measurement: work is slow that is found so three times.
 */
export async function tooSlow(prepare: Prepare, largest: number): Promise<number | undefined> {
  if (await seemsLinear(prepare, largest)) return undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3; time += 1) {
    const power = await powerOf(prepare, largest);
    if (power === undefined || power <= worstPower) return undefined;
    least = Math.min(least, power);
  }
  return least;
}

/** Most work is seen at once to cost no more than its size: a quarter costs about a quarter. */
async function seemsLinear(prepare: Prepare, largest: number): Promise<boolean> {
  const whole = await costOf(prepare, largest);
  if (whole < floor) return true;
  const quarters = [
    await costOf(prepare, largest / 4),
    await costOf(prepare, largest / 4),
    await costOf(prepare, largest / 4),
  ];
  return whole < 4 ** 1.2 * Math.min(...quarters);
}

async function median(prepare: Prepare, size: number, times = 1): Promise<number> {
  const costs: number[] = [];
  for (let one = 0; one < tries; one += 1) costs.push(await costOf(prepare, size, times));
  return costs.sort((a, b) => a - b)[Math.floor(tries / 2)] ?? 0;
}

async function costOf(prepare: Prepare, size: number, times = 1): Promise<number> {
  const works = Array.from({ length: times }, () => prepare(size));
  const before = process.cpuUsage();
  for (const work of works) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The slope of the line with the least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([at]) => at), mean(([, at]) => at)];
  return mean(([px, py]) => (px - x) * (py - y)) / mean(([px]) => (px - x) ** 2);
}
