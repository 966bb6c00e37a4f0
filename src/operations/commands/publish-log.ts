import type { Command } from '#operations/command.ts';
import { checkpointSettings } from './settings-of-commands.ts';

/** `tilts audit publish [--leaves N]` */
export const publishLogCommand: Command = {
  name: 'audit publish',
  usage: 'tilts audit publish [--leaves N]',
  summary: {
    lv: 'papildina publisko žurnālu, ko var pārbaudīt ikviens',
    en: 'add to the public log, which anybody can verify',
  },
  help: () => `Adds a leaf for each entry of the audit log that has none to the public log (/log on the site; c2sp.org/tlog-tiles),
signs its checkpoint, and prints that. A leaf is a salted hash, which tells nothing. Call it at fixed times: each call adds
as many leaves as the others, so that nobody sees from outside how much was done.

  --leaves N  how many leaves a call adds, 256 if nothing is said; twice, four times … as many where more entries wait

Then each checkpoint without a time stamp gets one, and each witness is asked to cosign. Who does not answer is asked again
next time.

Works as the owner of the tables.

Exit code: 0, or 1 if a witness refuses: it has seen another log.

${checkpointSettings}
TILTS_LOG_WITNESSES: ADDRESS VKEY of each witness, with commas between. TILTS_LOG_TIME_STAMPS: the address of a time-stamping
authority (RFC 3161).`,
  run: async (args) => (await import('#operations/publish-log.ts')).publishAuditLog(args),
};
