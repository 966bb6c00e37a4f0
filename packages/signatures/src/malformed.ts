/**
 * Thrown by every reader of this package when bytes are not what their standard says. The checks turn it into a
 * finding, because it is an answer about the file and never a fault of the program.
 */
export class Malformed extends Error {
  override name = 'Malformed';
}
