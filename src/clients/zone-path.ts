/** Where the form of the identity check is sent to be filled in from the document's zone. */
export const fillFromZonePath = '/document-zone';
