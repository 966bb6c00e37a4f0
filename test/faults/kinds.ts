import type { Kind } from '#test/support/faults/kind.ts';
import { backendKilled } from './backend-killed.ts';
import { diskFull } from './disk-full.ts';
import { documentProcessKilled } from './document-process-killed.ts';
import { launcherKilled } from './launcher-killed.ts';
import { postgresHung } from './postgres-hung.ts';
import { postmasterKilled } from './postmaster-killed.ts';
import { providerOutOfOrder } from './provider-out-of-order.ts';
import { siteKilled } from './site-killed.ts';
import { siteStopped } from './site-stopped.ts';

/** Every kind of fault that is tried. */
export const kinds: readonly Kind[] = [
  siteKilled,
  launcherKilled,
  siteStopped,
  postmasterKilled,
  backendKilled,
  documentProcessKilled,
  postgresHung,
  diskFull,
  providerOutOfOrder,
];
