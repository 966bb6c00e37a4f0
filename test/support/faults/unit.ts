import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../../deploy/systemd/tilts.service', import.meta.url), 'utf8');

function setting(name: string): string {
  const [, value] = new RegExp(`^${name}=(.*)$`, 'm').exec(text) ?? [];
  if (value === undefined) throw new Error(`tilts.service says nothing of ${name}`);
  return value;
}

/** What the documented unit does with a site that has ended. */
export const unit = {
  /** Then it is killed. */
  stopSeconds: Number(setting('TimeoutStopSec')),
  restartSeconds: Number(setting('RestartSec')),
  neverAfter: setting('RestartPreventExitStatus').split(' ').map(Number),
};
