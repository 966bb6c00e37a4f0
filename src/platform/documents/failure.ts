/** A document that could not be made: the template is at fault, or the child process was lost. */
export class DocumentFailure extends Error {
  override name = 'DocumentFailure';
}
