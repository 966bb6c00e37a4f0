import type { Ground } from '#test/support/faults/ground.ts';
import { openGround } from '#test/support/faults/ground.ts';
import type { Machines } from '#test/support/machines/machines.ts';
import { openMachines } from '#test/support/machines/machines.ts';
import { whyNoMachines, whyNoPatroni } from '#test/support/machines/missing.ts';
import { openPatroniMachines, type PatroniMachines } from '#test/support/machines/patroni-machines.ts';
import { backendKilled } from './backend-killed.ts';
import { bothSitesKilled } from './both-sites-killed.ts';
import { clockJumps } from './clock-jumps.ts';
import { diskFull } from './disk-full.ts';
import { documentProcessKilled } from './document-process-killed.ts';
import { launcherKilled } from './launcher-killed.ts';
import { mailServerOutOfOrder } from './mail-server-out-of-order.ts';
import { postgresHung } from './postgres-hung.ts';
import { postmasterKilled } from './postmaster-killed.ts';
import { primaryLost } from './primary-lost.ts';
import { primaryLostUnderPatroni } from './primary-lost-under-patroni.ts';
import { providerOutOfOrder } from './provider-out-of-order.ts';
import { rollingRestart } from './rolling-restart.ts';
import type { Tried } from './run-rounds.ts';
import { siteKilled } from './site-killed.ts';
import { siteStopped } from './site-stopped.ts';
import { standbyLost } from './standby-lost.ts';
import { trustServiceOutOfOrder } from './trust-service-out-of-order.ts';

/** What is tried on one machine: two processes of the site, one of which runs its own PostgreSQL. */
export const onOneMachine: Tried<Ground> = {
  open: openGround,
  kinds: [
    siteKilled,
    launcherKilled,
    siteStopped,
    postmasterKilled,
    backendKilled,
    documentProcessKilled,
    postgresHung,
    diskFull,
    providerOutOfOrder,
    mailServerOutOfOrder,
    trustServiceOutOfOrder,
    clockJumps,
  ],
};

/** The same, where Patroni decides which database is the primary. */
export const onPatroni: Tried<PatroniMachines> = {
  open: openPatroniMachines,
  impossible: whyNoPatroni,
  kinds: [primaryLostUnderPatroni],
};

/** What is tried on the reference set-up of several machines. */
export const onMachines: Tried<Machines> = {
  open: openMachines,
  impossible: whyNoMachines,
  kinds: [rollingRestart, bothSitesKilled, primaryLost, standbyLost],
};
