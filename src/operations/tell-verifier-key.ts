import { verifierKeyOf } from '#transparency-log';
import { readArguments } from './arguments.ts';
import { checkpointKey } from './checkpoint-key.ts';

/** `tilts audit vkey` */
export function tellVerifierKey(args: readonly string[]): number {
  readArguments(args, {});
  console.log(verifierKeyOf(checkpointKey(process.env)));
  return 0;
}
