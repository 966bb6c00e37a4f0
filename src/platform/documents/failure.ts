/** A document that could not be made: the template is at fault, or the child process was lost. */
export class DocumentFailure extends Error {
  override name = 'DocumentFailure';
  /** The child process ended, by no fault of the document: another one may well make it. */
  readonly isLost: boolean;

  constructor(message: string, { isLost = false } = {}) {
    super(message);
    this.isLost = isLost;
  }
}
