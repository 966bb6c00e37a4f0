/**
 * Thrown by every reader of this room when bytes are not what their standard says. The checks turn it into a finding:
 * it is an answer about the file, never a fault of ours.
 */
export class Malformed extends Error {
  override name = 'Malformed';
}
