import { existsSync } from 'node:fs';

const programs = {
  nginx: '/usr/sbin/nginx',
  pgbouncer: '/usr/sbin/pgbouncer',
  'postgresql-15': '/usr/lib/postgresql/15/bin/postgres',
  curl: '/usr/bin/curl',
} as const;

const patroni = {
  ...programs,
  patroni: '/usr/bin/patroni',
  'etcd-server': '/usr/bin/etcd',
  haproxy: '/usr/sbin/haproxy',
};

/** Why the reference set-up cannot be tried on this machine; undefined if it can. */
export function whyNoMachines(): string | undefined {
  return whyNot(programs);
}

/** The same with Patroni. */
export function whyNoPatroni(): string | undefined {
  return whyNot(patroni);
}

function whyNot(needed: Readonly<Record<string, string>>): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return 'only root can start the programs of several machines under their accounts';
  }
  const missing = Object.entries(needed).filter(([, place]) => !existsSync(place));
  return missing.length > 0 ? `not installed: ${missing.map(([name]) => name).join(', ')}` : undefined;
}
