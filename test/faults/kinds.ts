import type { Kind } from './kind.ts';
import { backendKilled } from './kinds/backend-killed.ts';
import { diskFull } from './kinds/disk-full.ts';
import { documentProcessKilled } from './kinds/document-process-killed.ts';
import { launcherKilled } from './kinds/launcher-killed.ts';
import { postgresHung } from './kinds/postgres-hung.ts';
import { postmasterKilled } from './kinds/postmaster-killed.ts';
import { providerOutOfOrder } from './kinds/provider-out-of-order.ts';
import { siteKilled } from './kinds/site-killed.ts';
import { siteStopped } from './kinds/site-stopped.ts';

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
