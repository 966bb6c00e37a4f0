/** Milliseconds of CPU at the largest size below which nobody would notice. */
const floor = 20;

const tries = 5;

/**
 * By which power of its size work costs more: 1 for work that is linear, 2 for the square. Measured as the CPU of this process
 * (the median of five) at an eighth, a quarter, a half and the whole of `largest`. Undefined if the whole costs less than anybody
 * would notice: then it does not matter.
 */
export async function powerOf(work: (size: number) => unknown, largest: number): Promise<number | undefined> {
  if ((await costOf(work, largest)) < floor) return undefined;
  const whole = await median(work, largest);
  if (whole < floor) return undefined;
  const points: [size: number, cost: number][] = [[largest, whole]];
  for (const part of [2, 4, 8]) points.push([largest / part, await median(work, largest / part)]);
  return slope(points.map(([size, cost]) => [Math.log(size), Math.log(Math.max(cost, 0.01))]));
}

/** Above it, work costs more than it weighs. */
export const worstPower = 1.4;

async function median(work: (size: number) => unknown, size: number): Promise<number> {
  const costs: number[] = [];
  for (let one = 0; one < tries; one += 1) costs.push(await costOf(work, size));
  return costs.sort((a, b) => a - b)[Math.floor(tries / 2)] ?? 0;
}

async function costOf(work: (size: number) => unknown, size: number): Promise<number> {
  const before = process.cpuUsage();
  await work(size);
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
