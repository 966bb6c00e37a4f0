import type { lv } from './words.lv.ts';

export const en: typeof lv = {
  heading: 'Scan of the signed copy',
  none: 'No scan is attached.',
  attached: (when) => `Attached ${when}`,
  attach: 'Attach a scan',
  putRight: 'Put a wrong scan right',
  thisIsWrong: 'Not the right one',
  earlier: 'Earlier scans',
  putRightBy: (when, who, reason) => `not the right one: ${reason} (${when}, ${who})`,
  help: 'The wrong scan stays among the earlier ones, and can be opened.',
  right: 'The right scan',
  rightHint: 'If it is attached already or does not exist yet, leave it empty.',
  reason: 'Why is it not the right scan?',
  reasonHint: 'For example, the copy of another mandate was scanned.',
};
