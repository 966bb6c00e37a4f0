import { Gauge, type Registry } from 'prom-client';
import type { UnusualLooks } from '#audit-log/index.ts';

const figures: readonly (readonly [figure: keyof UnusualLooks, name: string, help: string])[] = [
  ['mostOpened', 'tilts_looks_most_opened', 'Most people whose records one account opened in the last hour'],
  ['mostSeen', 'tilts_looks_most_seen', 'Most people whom one account saw in the last hour, in lists too'],
  ['withoutCase', 'tilts_looks_without_case', 'Looks at clients in the last hour that belong to no case'],
  ['atNight', 'tilts_looks_at_night', 'Looks at people in the last hour, between 22 and 6 o’clock in Latvia'],
];

/**
 * Gauges of looks that are worth a question. All processes read the same log, so each has the same figures. If the database does
 * not answer they are absent, and the other figures are told all the same.
 */
export function watchLooks(register: Registry, ask: () => Promise<UnusualLooks>): void {
  let asking: Promise<UnusualLooks | undefined> | undefined;
  for (const [figure, name, help] of figures) {
    new Gauge({
      name,
      help,
      registers: [register],
      async collect() {
        // One question for all of them: they are collected together.
        asking ??= ask().catch(() => undefined);
        const found = await asking;
        asking = undefined;
        if (found) this.set(found[figure]);
        else this.remove();
      },
    });
  }
}
