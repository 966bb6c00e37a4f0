/** An expected reason why the program cannot start, in words for whoever started it: print the message, not the stack. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
