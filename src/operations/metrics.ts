import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { unusualLooks } from '#audit-log/index.ts';
import type { Database } from '#platform/database/database.ts';
import type { Answered } from '#platform/http/log-responses.ts';
import { watchLooks } from './watch-looks.ts';

export interface Metrics {
  answered(answered: Answered): void;
  fault(): void;
  deleted(what: string, rows: number): void;
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

/** Counts what the site does, in the form Prometheus reads. Each process counts for itself. */
export function openMetrics(database: Database, version: string, clock = () => Temporal.Now.instant()): Metrics {
  const { pool } = database;
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'tilts_request_seconds',
    help: 'How long answers took, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const faults = new Counter({ name: 'tilts_faults_total', help: 'Faults of ours that a person met', registers });
  const deleted = new Counter({
    name: 'tilts_deleted_rows_total',
    help: 'Rows that housekeeping deleted because their time was over',
    labelNames: ['what'],
    registers,
  });
  new Gauge({
    name: 'tilts_database_connections',
    help: 'Connections to the database: open, idle, and requests waiting for one',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'open' }, pool.totalCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
  watchLooks(register, () => unusualLooks(database, clock()));
  new Gauge({ name: 'tilts_version', help: 'Always 1', labelNames: ['version'], registers }).set({ version }, 1);
  return {
    answered: ({ method, route, status, milliseconds }) =>
      requests.observe({ method, route, status: String(status) }, milliseconds / 1000),
    fault: () => faults.inc(),
    deleted: (what, rows) => deleted.inc({ what }, rows),
    text: async () => ({ type: register.contentType, body: await register.metrics() }),
  };
}
