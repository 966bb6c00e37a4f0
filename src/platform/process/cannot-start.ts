/** An expected reason why the program cannot start, in words for whoever started it: print the message, not the stack. */
export class CannotStart extends Error {
  override name = 'CannotStart';
  /** The same start may succeed a little later: a database that is not there yet. Otherwise somebody has to put it right. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass = false } = {}) {
    super(message);
    this.mayPass = mayPass;
  }
}
