/** What is wrong with a file of a log. */
export type TileFault = 'missing' | 'wrong-length' | 'does-not-fit';

/**
 * A file of a log is not what its checkpoint commits to: it is not there, is of another length, or its hashes do not lead to the
 * root. Partial tiles are verified together: where they do not fit, all are told.
 */
export class WrongTile extends Error {
  readonly fault: TileFault;
  readonly paths: readonly string[];

  constructor(fault: TileFault, paths: readonly string[]) {
    super(`${fault}: ${paths.join(', ')}`);
    this.name = 'WrongTile';
    this.fault = fault;
    this.paths = paths;
  }
}
