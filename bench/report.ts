import { loadavg } from 'node:os';

const missed: string[] = [];

/** A heading with the load at that moment. */
export function heading(text: string): void {
  console.log(`\n${text}   (load ${loadavg()[0]?.toFixed(1)})`);
}

/** A line of the table. */
export function row(name: string, figure: string, note = ''): void {
  console.log(`  ${name.padEnd(52)} ${figure.padStart(18)}   ${note}`);
}

/** A line whose figure has an aim; a missed one is repeated at the end. Not a number: it could not be measured. */
export function aimed(name: string, value: number, unit: string, aim: { most: number } | { least: number }): void {
  const digits = Math.abs(value) < 10 ? 2 : 1;
  const wanted = 'most' in aim ? `<= ${aim.most}` : `>= ${aim.least}`;
  const isMet = 'most' in aim ? value <= aim.most : value >= aim.least;
  row(name, `${value.toFixed(digits)} ${unit}`, `aim ${wanted} ${isMet ? '' : '  MISSED'}`);
  if (!isMet) missed.push(`${name}: ${value.toFixed(digits)} ${unit}, aim ${wanted}`);
}

/** Prints the missed aims. Ratios and trips are meaningful on a busy machine too, milliseconds only on an idle one. */
export function tellMissed(): void {
  heading(missed.length === 0 ? 'every aim was met' : 'aims missed (milliseconds count on an idle machine only)');
  for (const line of missed) console.log(`  ${line}`);
}

/** The value below which this share of the values lies; 0 if there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
